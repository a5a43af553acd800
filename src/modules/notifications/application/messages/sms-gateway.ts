/** A text message that goes to one number. */
export interface Sms {
  /** E.164: `+447700900123`. */
  readonly to: string;
  readonly text: string;
}

/** The number does not take messages, and trying again would not change that. */
export class NumberRefused extends Error {
  constructor(readonly code: string) {
    super(`The number was refused: ${code}.`);
    this.name = 'NumberRefused';
  }
}

/** It was not taken for now. Holds a code only: what the other side said may quote the number. */
export class SmsNotSent extends Error {
  constructor(readonly code: string) {
    super(`The provider did not take a text message: ${code}.`);
    this.name = 'SmsNotSent';
  }
}

/** Where text messages leave. Never called inside a transaction. */
export abstract class SmsGateway {
  /** Whether this installation has a provider. */
  abstract readonly available: boolean;

  /** @throws NumberRefused, SmsNotSent. */
  abstract send(sms: Sms): Promise<void>;
}

/** An installation without a provider: nobody can choose text messages. */
export class NoSmsGateway extends SmsGateway {
  readonly available = false;

  send(): Promise<void> {
    return Promise.reject(new SmsNotSent('no_provider'));
  }
}
