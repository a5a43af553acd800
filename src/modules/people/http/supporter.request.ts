import { PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { EmailAddress } from '../../../platform/identity/http/email.decorator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line } from '../../../platform/http/validation/text.decorators';
import { SUPPORTER_ROLES, WANTED, type SupporterRole, type Wanted } from '../domain/vocabulary';

/** Somebody who supports the person. */
export class CreateSupporterRequest {
  /** What they are called.
   * @example "Leila Haddad" */
  @Line(200)
  name!: string;

  /** Who they are to the person, in the person's words.
   * @example "my big sister" */
  @Line(200)
  relationship!: string;

  /** What else they are: carer, nominated person, attorney, whom to call in an emergency.
   * @example ["carer", "emergency"] */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(SUPPORTER_ROLES, { each: true })
  roles?: SupporterRole[];

  /** Whether the person wants them involved; `not_asked` when nothing is said.
   * @example yes */
  @MayBeLeftOut()
  @IsIn(WANTED)
  wanted?: Wanted;

  /** Where an invitation goes.
   * @example leila@example.org */
  @IsOptional()
  @EmailAddress()
  email?: string | null;

  /** How to call them.
   * @example "07700 900456" */
  @IsOptional()
  @Line(60)
  phone?: string | null;

  /** Whether it is safe to write to the address: nothing is sent there otherwise. True when nothing is said.
   * @example true */
  @MayBeLeftOut()
  @IsBoolean()
  emailSafe?: boolean;

  /** Whether it is safe to call, or to send text messages. True when nothing is said.
   * @example false */
  @MayBeLeftOut()
  @IsBoolean()
  phoneSafe?: boolean;
}

/** What to change; what is left out stays as it is. */
export class ReviseSupporterRequest extends PartialType(CreateSupporterRequest, {
  skipNullProperties: false,
}) {
  /** True when they support the person no longer; it cannot be taken back.
   * @example true */
  @MayBeLeftOut()
  @IsBoolean()
  ended?: boolean;
}
