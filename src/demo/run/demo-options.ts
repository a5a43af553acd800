/** How the demo is to run. */
export interface DemoOptions {
  /** Forget the data of earlier runs. */
  readonly fresh: boolean;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  /** Tells whoever started it what is going on, a line at a time. */
  readonly say: (line: string) => void;
}
