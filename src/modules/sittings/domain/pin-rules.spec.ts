import { checkPin } from './pin-rules';

describe('a PIN for a device that is handed over', () => {
  it.each(['0000', '1111111', '1234', '87654321', '3456'])('is not %s', (pin) => {
    expect(() => checkPin(pin)).toThrow(expect.objectContaining({ status: 422, code: 'pin_too_simple' }));
  });

  it.each(['2580', '1357', '1122', '90817263'])('may be %s', (pin) => {
    expect(() => checkPin(pin)).not.toThrow();
  });
});
