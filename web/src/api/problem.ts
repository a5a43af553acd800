import type { FieldFault, ProblemBody } from './contract';

/** What the service answered instead of what was asked for; or, with status 0, that it could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly body: Partial<ProblemBody> & Record<string, unknown> = {},
  ) {
    super(code);
    this.name = 'Problem';
  }

  /** What is wrong with one field of what was sent, by its JSON pointer. */
  field(pointer: string): FieldFault | undefined {
    return this.body.errors?.find((error) => error.pointer === pointer);
  }
}

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of an answer. @throws Problem for any other than a good one. */
export async function answerOf<Data>(asked: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  return (await settled(asked)).data as NonNullable<Data>;
}

/** The same for an answer without a body. */
export async function doneOf(asked: Promise<Answer<unknown>>): Promise<void> {
  await settled(asked);
}

async function settled<Data>(asked: Promise<Answer<Data>>): Promise<Answer<Data>> {
  const answer = await asked.catch(() => {
    throw new Problem(0, 'unreachable', '');
  });
  if (answer.response.ok) return answer;
  const body = (typeof answer.error === 'object' ? answer.error : null) as Partial<ProblemBody> | null;
  throw new Problem(answer.response.status, body?.code ?? 'unknown', body?.detail ?? '', { ...body });
}
