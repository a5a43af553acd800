import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { MaxLength, registerDecorator, ValidateBy, type ValidationArguments } from 'class-validator';
import { isPartialDate } from '../../../shared/partial-date';
import { isPlainDate } from '../../../shared/plain-date';
import { faultInLine, faultInWords, isBlank } from '../../../shared/text';

type Check = (text: string) => { code: string; message: string } | undefined;

/** The rule speaks in its message, as `code: explanation`; validation.pipe.ts takes the code from there. */
function text(check: Check): PropertyDecorator {
  const faultOf = (value: unknown): { code: string; message: string } | undefined => {
    if (typeof value !== 'string') return { code: 'is_string', message: 'must be text' };
    if (isBlank(value)) return { code: 'blank', message: 'must not be empty' };
    return check(value);
  };
  return (target, propertyName) =>
    registerDecorator({
      name: 'words',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) => faultOf(value) === undefined,
        defaultMessage: (args?: ValidationArguments) => {
          const fault = faultOf(args?.value);
          return `${fault?.code ?? 'words'}: ${fault?.message ?? ''}`;
        },
      },
    });
}

/** A person's words, kept byte for byte: several lines, at most `max` characters, no control characters. */
export const Words = (max: number): PropertyDecorator =>
  applyDecorators(
    text(faultInWords),
    MaxLength(max),
    ApiProperty({ type: String, minLength: 1, maxLength: max }),
  );

/** One line of text: a name, a heading. */
export const Line = (max: number): PropertyDecorator =>
  applyDecorators(
    text(faultInLine),
    MaxLength(max),
    ApiProperty({ type: String, minLength: 1, maxLength: max }),
  );

/** A day of the calendar, `YYYY-MM-DD`: 30 February is not one. */
export const PlainDateText = (): PropertyDecorator =>
  applyDecorators(
    ValidateBy({
      name: 'is_plain_date',
      validator: { validate: isPlainDate, defaultMessage: () => 'must be a real day as YYYY-MM-DD' },
    }),
    ApiProperty({ type: String, format: 'date' }),
  );

/** A date that may be known in part: `1984`, `1984-05` or `1984-05-17`. */
export const PartialDateText = (): PropertyDecorator =>
  applyDecorators(
    ValidateBy({
      name: 'is_partial_date',
      validator: {
        validate: isPartialDate,
        defaultMessage: () => 'must be YYYY, YYYY-MM or a real day as YYYY-MM-DD',
      },
    }),
    ApiProperty({ type: String, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
  );
