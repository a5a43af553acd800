import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../../platform/http/conventions/page';

/** Which part of a history. */
export class HistoryQuery extends PageQuery {
  @ApiProperty({
    type: Boolean,
    required: false,
    default: false,
    description: 'True: without what the person themselves did, so who else has looked and written.',
    example: true,
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  others = false;
}

/** Where to go on reading. */
export class ChangesQuery {
  /** The `after` of the last answer; left out: from the beginning.
   * @example WyIwIiwiMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwIl0 */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;

  /** How many at most, 100 at the highest.
   * @example 100 */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 100, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 100;
}
