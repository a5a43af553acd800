import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../../../config/config';
import { Accounts } from '../accounts';
import { DEMO_ADMINS, DEMO_PASSWORD } from './demo-password';
import { Passwords } from './passwords';

/** Keeps a production start from serving the demo's database, whose passwords everybody knows. */
@Injectable()
export class DemoLoginsCheck implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.mode !== 'production') return;
    for (const email of DEMO_ADMINS) {
      const account = await this.accounts.byEmail(email);
      if (account?.passwordHash && (await this.passwords.verify(account.passwordHash, DEMO_PASSWORD)))
        throw new Error(
          'This database holds the logins of the demo: production needs a database of its own.',
        );
    }
  }
}
