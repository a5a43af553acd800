import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { conflict, unprocessable } from '../../../shared/errors';
import { Units } from '../../../platform/database/units';
import { Invitations, type IssuedLink } from '../../../platform/identity';
import { normaliseEmail } from '../../../shared/email';
import { findPerson } from '../persistence/person-view';
import { findSupporter } from '../persistence/supporter-view';
import { PersonAccess } from './person-access';

/** Asks the person, or a supporter, to join with an account of their own. */
@Injectable()
export class Invite {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly invitations: Invitations,
  ) {}

  /**
   * @param email where it goes; else an address among the contacts that is always safe.
   * @throws 404, 403 read_only, 409 already_joined, 409 deceased, 422 email_required, address_of_worker, address_not_safe.
   */
  async person(personId: string, email?: string): Promise<IssuedLink> {
    await this.access.toWrite(personId);
    const person = await findPerson(this.units, personId);
    if (person.deceasedOn) throw deceased();
    const known = person.contacts.find(({ kind, safe }) => kind === 'email' && safe === 'always');
    const to = await this.address(email ?? known?.value);
    const doubtful = person.contacts.filter(({ kind, safe }) => kind === 'email' && safe !== 'always');
    if (doubtful.some(({ value }) => normaliseEmail(value) === normaliseEmail(to))) throw notSafe();
    return this.invitations.invite(personId, to, personId);
  }

  /** @throws as `person`, 409 supporter_not_wanted. */
  async supporter(personId: string, supporterId: string, email?: string): Promise<IssuedLink> {
    await this.access.toWrite(personId);
    const supporter = await findSupporter(this.units, personId, supporterId);
    if (supporter.wanted === 'no' || supporter.endedAt)
      throw conflict(
        'supporter_not_wanted',
        'The person does not want them involved, or they no longer are.',
      );
    const person = await findPerson(this.units, personId);
    if (person.deceasedOn) throw deceased();
    const { email: known, emailSafe } = supporter;
    const to = await this.address(email ?? (emailSafe ? known : null));
    if (!emailSafe && known !== null && normaliseEmail(to) === normaliseEmail(known)) throw notSafe();
    return this.invitations.invite(supporterId, to, personId);
  }

  /** Whoever reads the mail becomes the party: so never the address of somebody who works here. */
  private async address(email: string | null | undefined): Promise<string> {
    if (!email || !isEmail(email))
      throw refusal('email_required', 'No address is known that is always safe: name one.');
    const worker = [this.units.orgId, normaliseEmail(email)];
    if ((await this.units.query('SELECT 1 FROM worker WHERE org_id = $1 AND email = $2', worker)).length > 0)
      throw refusal(
        'address_of_worker',
        'This address belongs to somebody who works here: name one of their own.',
      );
    return email;
  }
}

const deceased = (): Error => conflict('deceased', 'The person has died: nothing is sent any more.');

const notSafe = (): Error =>
  refusal('address_not_safe', 'It is not safe to write to this address: name another.');

const refusal = (code: string, message: string): Error =>
  unprocessable(code, message, [{ pointer: '/email', code, message }]);
