import { unprocessable } from '../../../shared/errors';

/** What a PIN looks like. */
export const PIN_PATTERN = /^\d{4,8}$/;

/**
 * Whoever holds the device has a few tries: a PIN that comes to mind first is none.
 * @throws 422 pin_too_simple for one digit over and over, and for digits in a row, up or down.
 */
export function checkPin(pin: string): void {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]));
  const [first] = steps;
  if (!steps.every((step) => step === first) || ![-1, 0, 1].includes(first ?? 0)) return;
  const message = 'Choose a PIN that is neither one digit over and over nor digits in a row.';
  throw unprocessable('pin_too_simple', message, [{ pointer: '/pin', code: 'pin_too_simple', message }]);
}
