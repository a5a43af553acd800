import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import type { AccountParty } from '../accounts';
import { ChoosableParties } from './choosable-parties';
import { DescribeSession, type SessionView } from './describe-session';

/** Tells the caller who is signed in, and whom the account behind them may be instead. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly units: Units,
    private readonly describe: DescribeSession,
    private readonly choosable: ChoosableParties,
  ) {}

  async execute(): Promise<{ readonly view: SessionView; readonly parties: readonly AccountParty[] }> {
    const view = await this.describe.execute(currentPrincipal().credentialId);
    const behind = await this.choosable.behind(view);
    await this.units.commit();
    const safe = await this.choosable.safeAmong(behind);
    return { view, parties: this.choosable.among(view, behind, safe) };
  }
}
