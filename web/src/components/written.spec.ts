import { Problem } from '../api/problem';
import { Written } from './written';

interface Entry {
  readonly id: string;
}

/** What the service was asked for; `answer` may be something else than that it was done. */
class Service {
  readonly asked: string[] = [];
  maySend = true;
  answer: () => Promise<void> = () => Promise.resolve();

  readonly written = new Written<Entry>({
    maySend: () => this.maySend,
    begin: async (words) => {
      await this.ask(`begin ${words}`);
      return { id: 'one' };
    },
    saveOver: async (saved, words) => {
      await this.ask(words);
      return { saved };
    },
  });

  private ask(what: string): Promise<void> {
    this.asked.push(what);
    return this.answer();
  }
}

const lost = (): Promise<never> => Promise.reject(new Problem(0, 'unreachable', ''));
const refused = (): Promise<never> => Promise.reject(new Problem(422, 'text_too_long', ''));

describe('words that are saved as they are written', () => {
  let service: Service;
  let written: Written<Entry>;
  beforeEach(() => ({ written } = service = new Service()));

  it('begin an entry alone where the rest goes elsewhere, and are saved to the end where it does not', async () => {
    written.type('One.');
    const beginning = written.begin();
    written.type('One. Two.');
    await beginning;
    await written.begin();
    expect([service.asked, written.sent, written.isAhead]).toEqual([['begin One.'], 'One.', true]);
    await written.save();
    expect([service.asked.at(-1), written.isAhead]).toEqual(['One. Two.', false]);
  });

  it('are saved to the end by whoever asks for it while they begin', async () => {
    written.type('One.');
    const beginning = written.begin();
    written.type('One. Two.');
    await Promise.all([beginning, written.save()]);
    expect(service.asked).toEqual(['begin One.', 'One. Two.']);
  });

  it('are stranded once they were refused, or were not their writer’s to send, until they are saved', async () => {
    written.type('One.');
    expect(written.isStranded).toBe(false);
    service.maySend = false;
    await written.begin();
    expect([written.isStranded, service.asked]).toEqual([true, []]);
    service.maySend = true;
    service.answer = refused;
    await expect(written.begin()).rejects.toThrow('text_too_long');
    expect([written.isStranded, written.store.now().savedAt]).toEqual([true, null]);
    service.answer = () => Promise.resolve();
    await written.begin();
    expect([written.isStranded, written.store.now().error]).toEqual([false, null]);
  });

  it('say what they were last sent as, for as long as no answer says what became of it', async () => {
    written.type('One.');
    await written.begin();
    written.type('One. Two.');
    service.answer = lost;
    await expect(written.save()).rejects.toThrow('unreachable');
    expect([written.sent, written.offered]).toEqual(['One.', 'One. Two.']);
    service.answer = () => Promise.resolve();
    await written.save();
    expect([written.sent, written.offered]).toEqual(['One. Two.', null]);
  });

  it('are nobody’s to send from here once they are written elsewhere', async () => {
    written.type('One.');
    written.end();
    await written.save();
    expect([service.asked, written.isAhead]).toEqual([[], false]);
  });
});
