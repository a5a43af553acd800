import { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { RoomPresence } from './room-presence';
import { placeOf, type Presence } from './said';

const as = (partyId: string): Presence => ({
  user: { partyId, kind: 'worker' },
  field: null,
  cursor: null,
  writes: true,
});

describe('who is in a document', () => {
  let awareness: Awareness;
  let told: number[][];
  let room: RoomPresence;

  beforeEach(() => {
    awareness = new Awareness(new Doc());
    awareness.setLocalState(null);
    told = [];
    room = new RoomPresence(awareness, (ids) => told.push(ids));
  });
  afterEach(() => awareness.destroy());

  const seen = (): unknown => Object.fromEntries(awareness.getStates());

  it('is who opened it, until they leave', () => {
    const [ruth, amira] = [{}, {}];
    room.join(ruth, 1, as('ruth'));
    room.join(amira, 2, as('amira'));
    expect(seen()).toEqual({ 1: as('ruth'), 2: as('amira') });
    room.leave(ruth);
    expect(seen()).toEqual({ 2: as('amira') });
    expect(told).toEqual([[1], [2], [1]]);
    expect(room.told([1, 2])).toEqual([[1, null], [2, as('amira')]]); // prettier-ignore
  });

  it('takes from a client where it is, and nothing else', () => {
    const ruth = {};
    room.join(ruth, 1, as('ruth'));
    const claim = {
      user: { partyId: 'amira', kind: 'person', name: 'Amira' },
      field: 'goal.7:why',
      note: 'words',
    };
    room.say(ruth, 1, claim);
    expect(seen()).toEqual({ 1: { ...as('ruth'), field: 'goal.7:why' } });
    // Nobody speaks for another, and nobody hides.
    room.say({}, 1, { field: 'x' });
    room.say(ruth, 2, { field: 'x' });
    room.say(ruth, 1, null);
    expect(seen()).toEqual({ 1: as('ruth') });
  });

  it('keeps of a cursor the ids and numbers', () => {
    const at = { type: { client: 1, clock: 2, words: 'x' }, tname: 'field', item: null, assoc: 0, more: 'x' };
    const kept = { type: { client: 1, clock: 2 }, tname: 'field', assoc: 0 };
    expect(placeOf({ cursor: { anchor: at, head: 'words', name: 'x' } }).cursor).toEqual({
      anchor: kept,
      head: null,
    });
    for (const cursor of [null, 'words', 7, {}, { anchor: { tname: 'some words' } }])
      expect(placeOf({ cursor }).cursor).toBeNull();
    for (const field of ['', 'some words', 'x'.repeat(121), 7, {}])
      expect(placeOf({ field }).field).toBeNull();
  });

  it('a second connection of one client outlives the first', () => {
    const [before, after] = [{}, {}];
    room.join(before, 1, as('ruth'));
    room.join(after, 1, as('ruth'));
    room.leave(before);
    expect(seen()).toEqual({ 1: as('ruth') });
  });

  it('hears of other processes, and believes each about its own', () => {
    room.hear('two', 5, as('leila'));
    expect(seen()).toEqual({ 5: as('leila') });
    room.hear('three', 5, null);
    expect(seen()).toEqual({ 5: as('leila') });
    // She has come over to this process: what the other still says of her is of no account.
    room.join({}, 5, as('leila'));
    room.hear('two', 5, null);
    expect(seen()).toEqual({ 5: as('leila') });
    room.hear('two', 6, as('ruth'));
    room.hear('two', 6, null);
    expect(seen()).toEqual({ 5: as('leila') });
    expect(told).toEqual([[5]]);
  });

  it('counts upwards by the clock of the day, so that a client that changes process goes on hearing', () => {
    const clock = (): number => awareness.meta.get(1)?.clock ?? 0;
    room.join({}, 1, as('ruth'));
    const first = clock();
    expect(first).toBeGreaterThan(Date.UTC(2020, 0));
    room.renew();
    expect(clock()).toBeGreaterThan(first);
  });
});
