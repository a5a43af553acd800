/** What the owner tells its supervisor, once, as JSON on the command line. */
export interface SupervisorOrders {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  readonly cluster: string;
  /** Null when the server listens on a port. */
  readonly sockets: string | null;
  readonly logFile: string;
  /** `SIGINT` writes everything down first; `SIGQUIT` is for data nobody needs again. */
  readonly stopSignal: 'SIGINT' | 'SIGQUIT';
  /** Folders to delete when the server has ended. */
  readonly removeAfterwards: readonly string[];
}

/** What the supervisor says on its output, one line of JSON each. */
export type SupervisorReport =
  | { readonly event: 'ready' }
  /** The server ended although nobody asked; `output` is the end of what it printed. */
  | { readonly event: 'ended'; readonly output: string };
