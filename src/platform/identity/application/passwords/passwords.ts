import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { type: argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Hashes and compares passwords. Slow on purpose: never inside a unit of work, which would hold its connection. */
@Injectable()
export class Passwords implements OnModuleInit {
  private nobodys = '';

  async onModuleInit(): Promise<void> {
    this.nobodys = await this.hash(randomBytes(32).toString('base64url'));
  }

  hash(password: string): Promise<string> {
    return hash(composed(password), COST);
  }

  /** Where there is no password the same work is done for nothing, so that the answer takes as long. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const same = await verify(passwordHash ?? this.nobodys, composed(password));
    return same && passwordHash !== null;
  }
}

/** One password may be typed in several ways on several keyboards (NIST SP 800-63B: NFKC). */
function composed(password: string): string {
  return password.normalize('NFKC');
}
