import { Injectable } from '@nestjs/common';
import { currentContext } from '../context/request-context';
import { Units } from '../database/units';
import { AccessLog } from './access-log';

/** The record a request was about, noted by a resource policy as soon as it is known. */
const subjects = new WeakMap<object, { readonly personId: string; readonly hinted: boolean }>();

/** Tells this request's context whose record is asked for, so that a refusal can be recorded against it. */
export function aboutPerson(personId: string): void {
  subjects.set(currentContext(), { personId, hinted: false });
}

/** As `aboutPerson`, for a refusal that gives away that the record exists: recorded whatever its status. */
export function hintedAt(personId: string): void {
  subjects.set(currentContext(), { personId, hinted: true });
}

/** Records refusals in a transaction of their own, after the one of the request has been rolled back. */
@Injectable()
export class Denials {
  constructor(
    private readonly units: Units,
    private readonly accessLog: AccessLog,
  ) {}

  async record(status: number, code: string): Promise<void> {
    const context = currentContext();
    const subject = subjects.get(context);
    if (!context.principal || !subject) return;
    if (status !== 403 && status !== 404 && !subject.hinted) return;
    const { personId } = subject;
    await this.units.run(context.principal.orgId, () =>
      this.accessLog.record({ personId, sections: [], basis: code, outcome: 'denied' }),
    );
  }
}
