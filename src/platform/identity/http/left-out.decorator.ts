import { ValidateIf } from 'class-validator';

/** May be left out; null is not left out, but refused like any other wrong value. */
export const MayBeLeftOut = (): PropertyDecorator =>
  ValidateIf((_request: object, value: unknown) => value !== undefined);
