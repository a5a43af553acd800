import { compactId, fullId } from '../../shared/ids';

/** What mails are about that may come back. */
const KINDS = ['notification', 'link'] as const;

/** Which mail it is: enough to find it again where a report names it, and too much for anybody to guess. */
export interface MailName {
  readonly kind: (typeof KINDS)[number];
  readonly orgId: string;
  /** The message or the link. */
  readonly refId: string;
  /** 128 bits that nobody knows but who was sent the mail, and whoever carried it there: 32 hexadecimal digits. */
  readonly key: string;
}

const NAME = new RegExp(
  `^<?(${KINDS.join('|')})\\.([0-9a-f]{32})\\.([0-9a-f]{32})\\.([0-9a-f]{32})@mail\\.trellis>?$`,
  'i',
);

/** The Message-ID, without the brackets. */
export function messageIdOf({ kind, orgId, refId, key }: MailName): string {
  return `${[kind, compactId(orgId), compactId(refId), key].join('.')}@mail.trellis`;
}

/** @returns null for what is no Message-ID of ours. */
export function readMessageId(text: string): MailName | null {
  const [, name, orgId = '', refId = '', key = ''] = NAME.exec(text.trim()) ?? [];
  const kind = KINDS.find((each) => each === name?.toLowerCase());
  if (kind === undefined) return null;
  return {
    kind,
    orgId: fullId(orgId.toLowerCase()),
    refId: fullId(refId.toLowerCase()),
    key: key.toLowerCase(),
  };
}
