import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

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
