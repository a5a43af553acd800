import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsLocale,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { PageQuery } from '../../../platform/http/conventions/page';
import {
  Line,
  PartialDateText,
  PlainDateText,
  Words,
} from '../../../platform/http/validation/text.decorators';
import { CONTACT_KINDS, CONTACT_SAFETY, FORMATS } from '../domain/vocabulary';
import type { ContactKind, ContactSafety, Format } from '../domain/vocabulary';
import { FirstEpisodeRequest } from './episode.request';
import { EqualityRequest } from './equality.request';

/** Who the person is in another system. */
export class IdentifierRequest {
  /** The system, as a URI or a short name.
   * @example https://fhir.nhs.uk/Id/nhs-number */
  @Line(200)
  system!: string;

  /** The person's identifier there.
   * @example 9434765919 */
  @Line(100)
  value!: string;
}

/** A way to reach the person. */
export class ContactRequest {
  /** What kind of way.
   * @example mobile */
  @IsIn(CONTACT_KINDS)
  kind!: ContactKind;

  /** The number or address.
   * @example "07700 900123" */
  @Line(500)
  value!: string;

  /** Whether it is safe to use.
   * @example with_care */
  @IsIn(CONTACT_SAFETY)
  safe!: ContactSafety;

  /** What care it takes; needed with `with_care`.
   * @example "Text only: her father answers calls" */
  @IsOptional()
  @Words(500)
  note?: string | null;
}

/** A person to make a record of. */
export class CreatePersonRequest {
  /** The full name, as the person writes it.
   * @example "Amira Haddad" */
  @Line(200)
  name!: string;

  /** The family name, for those who have one.
   * @example Haddad */
  @IsOptional()
  @Line(200)
  familyName?: string | null;

  /** The given name.
   * @example Amira */
  @IsOptional()
  @Line(200)
  givenName?: string | null;

  /** What the person is called.
   * @example Mira */
  @IsOptional()
  @Line(200)
  calledAs?: string | null;

  /** The person's pronouns.
   * @example she/her */
  @IsOptional()
  @Line(60)
  pronouns?: string | null;

  /** As far as it is known: `1984`, `1984-05` or `1984-05-17`.
   * @example 1984-05 */
  @IsOptional()
  @PartialDateText()
  dateOfBirth?: string | null;

  /** The day the person died: no message goes out to them, or about them, any more. Null where that was a mistake.
   * @example 2026-02-01 */
  @IsOptional()
  @PlainDateText()
  deceasedOn?: string | null;

  /** Who the person is in other systems. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique((identifier: IdentifierRequest | null) =>
    JSON.stringify([identifier?.system, identifier?.value]),
  )
  @ValidateNested({ each: true })
  @Type(() => IdentifierRequest)
  identifiers?: IdentifierRequest[];

  /** How to reach the person, and what is safe. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ContactRequest)
  contacts?: ContactRequest[];

  /** BCP 47 tag of the language the person would rather speak.
   * @example ar */
  @IsOptional()
  @IsLocale()
  @MaxLength(35)
  language?: string | null;

  /** Whether an interpreter is needed.
   * @example true */
  @MayBeLeftOut()
  @IsBoolean()
  interpreterNeeded?: boolean;

  /** What makes talking and reading easier.
   * @example "Time to answer; no phone calls" */
  @IsOptional()
  @Words(2000)
  communicationNeeds?: string | null;

  /** The formats the person takes things in.
   * @example ["large_print"] */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(FORMATS, { each: true })
  formats?: Format[];

  /** The words the person uses, and would have others use, for what they live with.
   * @example "My low days", not "depression" */
  @IsOptional()
  @Words(2000)
  preferredWords?: string | null;

  /** What the person says of themselves, each in own words or `prefer_not_to_say`. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => EqualityRequest)
  equality?: EqualityRequest;

  /** The first stretch of support; it opens the record to its team. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => FirstEpisodeRequest)
  episode?: FirstEpisodeRequest;
}

/** What to change; what is left out stays as it is. Lists are replaced as a whole. */
export class RevisePersonRequest extends PartialType(OmitType(CreatePersonRequest, ['episode'] as const), {
  skipNullProperties: false,
}) {}

/** Which people. */
export class PeopleQuery extends PageQuery {
  /** Part of a name or called-as, in any order and with small slips, or an identifier.
   * @example "hadad amira" */
  @MayBeLeftOut()
  @Line(200)
  search?: string;

  /** `me`, or the id of the key worker.
   * @example me */
  @MayBeLeftOut()
  @Matches(/^(me|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i)
  keyWorker?: string;

  /** The team that supports them now.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @MayBeLeftOut()
  @IsUUID()
  team?: string;
}
