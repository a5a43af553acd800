import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { Temporal } from 'temporal-polyfill';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  try {
    return Temporal.Instant.from(value).epochMilliseconds > 0;
  } catch {
    return false;
  }
}

/** A moment as RFC 3339 with its offset: neither 30 February nor a local time that nobody can place. */
export const InstantText = (): PropertyDecorator =>
  applyDecorators(
    ValidateBy({
      name: 'is_instant',
      validator: {
        validate: isInstant,
        defaultMessage: () => 'must be a real moment with its offset, as 2026-08-01T08:00:00Z',
      },
    }),
    ApiProperty({ type: String, format: 'date-time' }),
  );
