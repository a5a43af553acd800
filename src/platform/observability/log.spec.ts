import { describeError } from './log';

const thrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('what a log says of an error', () => {
  it('keeps our own messages', () => {
    expect(describeError(new Error('No handler is registered.'))).toMatchObject({
      name: 'Error',
      message: 'No handler is registered.',
    });
  });

  it('leaves out messages that quote values, addresses or words', () => {
    const refused = Object.assign(new Error('550 no such mailbox: amira@private.example'), {
      code: 'EENVELOPE',
      responseCode: 550,
      rejected: ['amira@private.example'],
    });
    const quoting = [
      refused,
      thrown(() => JSON.parse('I miss the choir')),
      Object.assign(new Error('invalid input syntax: "Amira"'), { severity: 'ERROR' }),
    ];
    for (const error of quoting) {
      const said = describeError(error);
      expect(said).toMatchObject({ message: undefined });
      expect(JSON.stringify(said)).not.toMatch(/amira|choir/i);
    }
    expect(describeError(refused)).toMatchObject({ code: 'EENVELOPE' });
  });
});
