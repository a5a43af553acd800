import type { NotificationKind } from '../domain/kinds';

/** What is said of one kind of thing: a subject that is safe on a locked screen, and one line. */
interface Said {
  readonly subject: string;
  readonly line: string;
}

/**
 * The words of messages that leave the house, in one language: a file here for each, named in `translator.ts`. No name but
 * the reader's, nothing of anybody's support: a mail is read on locked screens and over shoulders.
 */
export interface MessageWords {
  readonly kinds: Readonly<Record<NotificationKind, Said>>;
  readonly mail: {
    readonly several_one: string;
    readonly several_other: string;
    readonly hello: string;
    readonly linesHead: string;
    readonly open: string;
    readonly openAll: string;
    readonly from: string;
    readonly preferences: string;
    readonly unsubscribe: string;
  };
  readonly sms: string;
  readonly calendar: { readonly name: string; readonly review: string };
}
