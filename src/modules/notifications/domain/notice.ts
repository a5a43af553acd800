import type { NotificationKind } from './kinds';

/** What to tell whom: ids only, the words are the kind's. */
export interface Notice {
  readonly recipientId: string;
  readonly kind: NotificationKind;
  /**
   * Names the effect, for example `<reminder>/<occurrence>`: the same recipient is told once for it in the app, and once by
   * each channel. At most 200 characters, without anybody's words.
   */
  readonly key: string;
  /** The person it is about: where they have died, nobody is told. */
  readonly personId?: string | null;
  readonly planId?: string | null;
  /** The review, proposal, consent or step. */
  readonly subjectId?: string | null;
  /** What its reader was told of the same subject before is no longer so: it leaves their list, and mails that wait. */
  readonly replaces?: boolean;
  /** It could not be told in time, as after an outage: messages of it wait for the others of the same few minutes. */
  readonly late?: boolean;
}
