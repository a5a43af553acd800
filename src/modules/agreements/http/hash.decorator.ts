import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

const SHA256 = '^[0-9a-f]{64}$';

/** A SHA-256 as we write it: 64 lower-case hexadecimal digits. */
export const HashText = (): PropertyDecorator =>
  applyDecorators(Matches(new RegExp(SHA256)), ApiProperty({ type: String, pattern: SHA256 }));
