import { NotAgain } from '../../../../platform/queue/not-again';

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

/** It was handed over, and nobody said whether it was taken: sent again, it may arrive twice. */
export class SmsUnanswered extends SmsNotSent {
  constructor(code: string) {
    super(code);
    this.name = 'SmsUnanswered';
  }
}

/** It was handed over so often, and never answered, that it has most likely arrived: it is not sent again by itself. */
export class SmsLeftOpen extends NotAgain {
  constructor() {
    super('Nobody said whether a text message was taken, several times over.');
    this.name = 'SmsLeftOpen';
  }
}

/** Where text messages leave. Never called inside a transaction. */
export abstract class SmsGateway {
  /** Whether this installation has a provider. */
  abstract readonly available: boolean;

  /** @throws NumberRefused, SmsNotSent; SmsUnanswered where it may have been taken. */
  abstract send(sms: Sms): Promise<void>;
}

/** An installation without a provider: nobody can choose text messages. */
export class NoSmsGateway extends SmsGateway {
  readonly available = false;

  send(): Promise<void> {
    return Promise.reject(new SmsNotSent('no_provider'));
  }
}
