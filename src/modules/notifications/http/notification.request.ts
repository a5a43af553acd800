import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/conventions/page';
import { LIMITS } from '../stream/limits';

/** As many as a page of the list has. */
const MOST = 100;

/** Which notifications. */
export class NotificationsQuery extends PageQuery {
  @ApiProperty({
    type: Boolean,
    required: false,
    default: false,
    description: 'True: only those that are unread.',
    example: true,
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread = false;
}

/** Which of them. */
export class ReadAllRequest {
  /** The notifications that you have seen.
   * @example ["01a2b3c4-0000-7000-8000-000000000001"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** For how long. */
export class StreamQuery {
  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 0,
    maximum: LIMITS.seconds,
    default: LIMITS.seconds,
    description: 'After how many seconds the stream ends. 0: it says that it would be open, and ends.',
    example: LIMITS.seconds,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LIMITS.seconds)
  seconds: number = LIMITS.seconds;
}
