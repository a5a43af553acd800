import { refusalIn } from './refusal';

describe('what a mail server answers to a recipient', () => {
  it.each([
    '550 5.1.1 No such user',
    '550 No such user here',
    '553 5.1.2 We are unable to find the domain',
    '550 5.4.4 Unable to route: host not found',
    '550 5.4.310 DNS domain example.invalid does not exist',
    '550 Unrouteable address',
    '550 <amira@example.invalid>: Recipient address rejected: Domain not found',
    '550 Domain name example.invalid does not exist',
    '550 5.2.1 This mailbox is closed',
  ])('%s: takes none for good', (answer) => {
    expect(refusalIn(answer)).toBe(answer.slice(0, 3));
  });

  it.each([
    '450 4.1.2 Recipient address rejected: Domain not found',
    '451 4.4.3 Name server failure',
    '550 5.4.6 Routing loop detected',
    '550 5.4.1 No answer from host',
    '550 5.7.1 Relaying denied',
    '550 Sender address rejected: Domain not found',
    '550 5.1.8 Sender address rejected: Domain not found',
    '550 Helo command rejected: domain not found',
    '550 From domain does not exist',
    '550 Envelope-from domain not found',
    '550 Originator: domain name does not exist',
    '550 The domain of the return-path was not found: domain not found',
    '552 5.2.2 Mailbox full',
    "553 sorry, that domain isn't in my list of allowed rcpthosts",
    '554 Transaction failed',
  ])('%s: may be otherwise later', (answer) => {
    expect(refusalIn(answer)).toBeNull();
  });
});
