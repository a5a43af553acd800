import { METHODS } from './evidence';
import { unexpectedEvidence, type GivenEvidence } from './given-evidence';

const ALL: Required<GivenEvidence> = {
  signature: 'M0 0L10 10',
  witness: { name: 'Jo Byrne', role: 'Key worker' },
  attachmentId: 'scan',
  channel: 'phone',
  words: 'Yes.',
  secondListener: { name: 'Kit Lane' },
  authority: 'Lasting power of attorney',
  authorityAttachmentId: 'scan',
};
const refused = (...of: Parameters<typeof unexpectedEvidence>) =>
  unexpectedEvidence(...of).map(({ pointer }) => pointer.slice('/evidence/'.length));

describe('evidence as it is sent', () => {
  it.each([
    ['own_account', []],
    ['one_time_link', []],
    ['device_signature', ['signature', 'witness', 'attachmentId']],
    ['signed_paper', ['attachmentId']],
    ['spoken', ['channel', 'words', 'secondListener']],
  ] as const)('%s takes %j and nothing else', (method, fields) => {
    const other = Object.keys(ALL).filter((field) => !fields.some((one) => one === field));
    expect(refused(method, 'person', ALL)).toEqual(other);
  });

  it('a right to act for the person is shown by those who act for them', () => {
    const authority = { authority: ALL.authority, authorityAttachmentId: ALL.authorityAttachmentId };
    for (const method of METHODS) {
      expect(refused(method, 'attorney', authority)).toEqual([]);
      expect(refused(method, 'deputy', authority)).toEqual([]);
      expect(refused(method, 'supporter', authority)).toEqual(['authority', 'authorityAttachmentId']);
    }
  });

  it('what was left out is not unexpected', () => {
    expect(refused('own_account', 'person', { words: undefined })).toEqual([]);
  });
});
