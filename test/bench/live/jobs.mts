/** A document of the bench, and three who may write in it. */
export interface LivePlace {
  readonly name: string;
  readonly field: string;
  readonly tokens: readonly string[];
}

/** What the process of the clients is asked to do. */
export type Job =
  | {
      readonly kind: 'type';
      readonly url: string;
      readonly places: readonly LivePlace[];
      readonly warmUpSeconds: number;
      readonly seconds: number;
      /** From one key of a writer to the next, on average. */
      readonly everyMs: number;
    }
  | { readonly kind: 'load'; readonly url: string; readonly place: LivePlace; readonly times: number }
  | {
      readonly kind: 'idle';
      readonly url: string;
      readonly places: readonly LivePlace[];
      readonly sockets: number;
    }
  | { readonly kind: 'leave' };

/** Times in milliseconds. */
export interface Typed {
  readonly updates: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Documents whose writers did not all read the same in the end. */
  readonly diverged: number;
}

export type Done = { readonly typed?: Typed; readonly loadMs?: number[]; readonly failed?: string };
