import { plainToInstance } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  IsUUID,
  Matches,
  validateSync,
} from 'class-validator';
import { NotAgain } from './not-again';

/** The most rows that one message names. */
export const MOST_TOGETHER = 200;

/** What travels in a queue, which may live outside the database: ids, never a word of a person's. */
export class WakeUp {
  @IsUUID()
  orgId!: string;

  /** The kind of the rows in `platform.due`. */
  @IsString()
  @Matches(/^[a-z]+(\.[a-z]+)?$/)
  kind!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TOGETHER)
  @IsUUID(undefined, { each: true })
  refIds!: string[];
}

/** A message, or what a job is to be given, is not of the shape that was agreed. */
class MalformedPayload extends NotAgain {
  constructor(fields: readonly string[]) {
    super(`A payload is not as it must be: ${fields.join(', ')}.`);
    this.name = 'MalformedPayload';
  }
}

/** Whatever came out of a queue, as what it must be. @throws MalformedPayload, which names fields and no values. */
export function checkedPayload<Payload extends object>(shape: new () => Payload, raw: unknown): Payload {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new MalformedPayload(['all of it']);
  const payload = plainToInstance(shape, raw);
  const wrong = validateSync(payload, { whitelist: true, forbidNonWhitelisted: true });
  if (wrong.length > 0) throw new MalformedPayload(wrong.map(({ property }) => property));
  return payload;
}
