import type { Answer } from '../../support/app/api';
import type { OperationCall, Shape } from './calls/call';

/** What is wrong with an answer that should be the one asked for; null when nothing is. */
export function wrongWith(
  { status, text, body }: Answer,
  shape: Shape,
  { answers }: OperationCall,
): string | null {
  if (status >= 300) return `got ${status} ${text}`;
  if (status === 204) return text === '' ? null : 'a 204 with a body';
  try {
    if (answers) expect(body).toMatchObject(answers);
    else for (const part of partsOf(shape)) expect(text).toContain(part);
    return null;
  } catch (error) {
    return `not as expected: ${error instanceof Error ? error.message.slice(0, 400) : String(error)}`;
  }
}

/** What an answer shows of its call, if nothing else is said: the last id of the address, and each text sent. */
function partsOf({ path = {}, body }: Shape): string[] {
  const last = Object.values(path).at(-1);
  const sent: string[] = [];
  JSON.stringify(body ?? {}, (_, value: unknown) => {
    if (typeof value === 'string') sent.push(value);
    return value;
  });
  return [...(last === undefined ? [] : [last]), ...sent];
}
