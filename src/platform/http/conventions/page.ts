import { mixin, type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type as Cast } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { malformed } from '../../../shared/errors';

const CURSOR = 'WyJIYWRkYWQiLCIwMWEyYjNjNC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDEiXQ';

/** Query parameters of every list. */
export class PageQuery {
  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 1,
    maximum: 100,
    default: 20,
    description: 'How many rows at most.',
  })
  @IsOptional()
  @Cast(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 20;

  @ApiProperty({
    type: String,
    required: false,
    maxLength: 500,
    description: 'The `next` of the page before.',
    example: CURSOR,
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

/** One page: its rows, and the cursor of the page after, or null at the end. */
export interface Page<Row> {
  items: Row[];
  next: string | null;
}

/** The response class of a page of `row`s, for OpenAPI. */
export function pageOf<Row>(row: Type<Row>): Type<Page<Row>> {
  class PageOfRows implements Page<Row> {
    @ApiProperty({ type: [row], description: 'The rows of this page.' })
    items!: Row[];

    @ApiProperty({
      type: String,
      nullable: true,
      description: 'Pass as `cursor` for the next page; null at the end.',
      example: CURSOR,
    })
    next!: string | null;
  }
  Object.defineProperty(PageOfRows, 'name', { value: `${row.name.replace(/Response$/, '')}PageResponse` });
  const named = mixin(PageOfRows);
  Object.defineProperty(named, 'name', { value: `${row.name.replace(/Response$/, '')}PageResponse` });
  return named;
}

/** Cuts a page from `limit + 1` rows; `keyOf` names the row's place in the (unique) sort order. */
export function toPage<Row>(rows: Row[], limit: number, keyOf: (row: Row) => string[]): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

/** A place in a sort order as an opaque text. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What the parts of a sort key may be. `moment` is an instant to the microsecond, as PostgreSQL writes it. */
const PARTS = {
  text: /^[^\0]*$/su,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  bigint: /^\d{1,18}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  moment: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
};

/** The sort key in a cursor, checked part by part. @throws 400 invalid_cursor on anything we did not make. */
export function decodeCursor(
  cursor: string | undefined,
  parts: readonly (keyof typeof PARTS)[],
  parameter = 'cursor',
): string[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts.length && key.every((part, i) => fits(part, parts[i])))
      return key;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const message = 'This cursor is not one of ours: start again from the first page.';
  throw malformed('invalid_cursor', message, [{ pointer: `/${parameter}`, code: 'invalid_cursor', message }]);
}

function fits(part: unknown, kind: keyof typeof PARTS | undefined): part is string {
  return kind !== undefined && typeof part === 'string' && part.isWellFormed() && PARTS[kind].test(part);
}
