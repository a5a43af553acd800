import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gapsOf, type Published } from './gaps';

const FILE = join(__dirname, '..', '..', 'openapi', 'openapi.json');
const read = (): Published => JSON.parse(readFileSync(FILE, 'utf8')) as Published;

type Operation = Published['paths'][string][string];

/** One operation of the published contract, to be spoilt. */
function operation(document: Published, id: string): Operation {
  const found = Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .find(({ operationId }) => operationId === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

function spoil(id: string, fault: (operation: Operation) => void): Published {
  const document = read();
  fault(operation(document, id));
  return document;
}

describe('the published contract', () => {
  it('describes and shows every property, parameter and problem', () => {
    expect(gapsOf(read())).toEqual([]);
  });

  it('would not pass with a property or parameter left unsaid', () => {
    const document = read();
    const { name } = document.components.schemas['TeamResponse']?.properties ?? {};
    delete name?.description;
    delete name?.example;
    expect(gapsOf(document)).toEqual([
      'TeamResponse.name has no description',
      'TeamResponse.name has no example',
    ]);
    const bare = spoil('goals_read', ({ parameters }) =>
      parameters?.splice(0, 1, { name: 'planId', in: 'path', schema: {} }),
    );
    expect(gapsOf(bare)).toEqual([
      'goals_read path planId has no description',
      'goals_read path planId has no example',
      'goals_read path planId is no UUID',
    ]);
    const mute = spoil('goals_read', ({ responses }) => {
      responses['429'] = { content: { 'application/problem+json': {} } };
    });
    expect(gapsOf(mute)).toEqual([
      'goals_read 429 names no request',
      'goals_read 429 shows no problem',
      'goals_read 429 does not say when to retry',
    ]);
  });

  it('names the worker an API key acts for wherever a key may come', () => {
    const acting = (id: string): object | undefined =>
      operation(read(), id).parameters?.find(({ name }) => name === 'Trellis-Acting-Worker');
    expect(acting('goals_create')).toMatchObject({ in: 'header', schema: { format: 'uuid' } });
    expect(acting('history_changes')).toMatchObject({
      description: expect.stringContaining('left out here') as string,
    });
    expect(acting('attestations_agree')).toBeUndefined();
  });

  it('lets every request say whom it is for, but for those of nobody', () => {
    const named = (id: string): boolean =>
      operation(read(), id).parameters?.some(({ name }) => name === 'Trellis-Party') ?? false;
    expect(['goals_create', 'session_end', 'history_changes'].map(named)).toEqual([true, true, true]);
    expect(['session_create', 'links_create'].map(named)).toEqual([false, false]);
  });
});
