import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Where to go on reading. */
export class ChangesQuery {
  /** The `after` of the last answer; left out: from the beginning. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;

  /** How many at most, 100 at the highest. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 100;
}
