import { Injectable } from '@nestjs/common';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { type DomainError, unprocessable } from '../../../../shared/errors';
import { lengthOf } from '../../../../shared/text';
import { Config } from '../../../config/config';
import type { PartyKind } from '../../../context/principal';
import { DEMO_PASSWORD } from './demo-password';

/** The fewest characters of a worker's password; they hold the keys to many people's records. */
const WORKER_LENGTH = 15;
/** The fewest of a person's or supporter's, who need none at all. */
const OWN_LENGTH = 12;

/** Whose password it is to be. */
export interface PasswordOwner {
  /** Every kind of party behind the account: the strictest rule holds. */
  readonly kinds: readonly PartyKind[];
  /** Their e-mail address and names: a password made of these is guessed first. */
  readonly own: readonly string[];
}

const STRONG = 3;
/** What must be left of a password when its owner's own words are taken out. */
const OF_ITS_OWN = 8;
/** Estimating takes longer with the square of the length, and a good password is good well before this. */
const ESTIMATED_LENGTH = 64;

interface Estimator {
  readonly factory: ZxcvbnFactory;
  readonly breached: ReadonlySet<string>;
}

/** What a password must be: long, not one of those that leaked, and not easily guessed. */
@Injectable()
export class PasswordRules {
  private estimator?: Promise<Estimator>;

  constructor(private readonly config: Config) {}

  /** @throws 422 password_too_short, password_breached or password_too_weak. */
  async require(password: string, { kinds, own }: PasswordOwner): Promise<void> {
    const least = kinds.includes('worker') ? WORKER_LENGTH : OWN_LENGTH;
    if (lengthOf(password) < least)
      throw refusal('password_too_short', `Take at least ${least} characters: a few words do well.`);
    if (password === DEMO_PASSWORD && this.config.mode !== 'demo') throw breached();
    this.estimator ??= load();
    const { factory, breached: known } = await this.estimator;
    if (known.has(password.toLowerCase())) throw breached();
    const words = ownWords(own);
    const { score } = factory.check(password.slice(0, ESTIMATED_LENGTH), words);
    if (score < STRONG || lengthOf(without(words, password)) < OF_ITS_OWN)
      throw refusal(
        'password_too_weak',
        'This is guessed too easily: take a few words that do not belong together.',
      );
  }
}

/** Loaded when the first password is set: most processes never need the dictionaries. */
async function load(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const factory = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return { factory, breached: new Set(dictionary['passwords-common'].map(String)) };
}

function ownWords(own: readonly string[]): string[] {
  return own.flatMap((text) => [text, ...text.split(/[\s@.]+/u)]).filter((word) => word.length > 2);
}

function without(words: readonly string[], password: string): string {
  return words.reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ''), password.toLowerCase());
}

function breached(): DomainError {
  return refusal('password_breached', 'This password is in lists of leaked ones: take another.');
}

function refusal(code: string, message: string): DomainError {
  return unprocessable(code, message, [{ pointer: '/password', code, message }]);
}
