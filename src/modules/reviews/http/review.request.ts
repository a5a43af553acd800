import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line, PlainDateText, Words } from '../../../platform/http/validation/text.decorators';
import { LIMITS, RecordProgressRequest } from '../../plans';
import {
  ENTRY_KINDS,
  EVENTS,
  WISHES,
  type EntryKind,
  type ReviewEvent,
  type Wish,
} from '../domain/review-status';

/** Somebody asked to a review: by id, or by name where they have none here. */
export class AskedRequest {
  /** The person, a supporter of theirs, or a worker; this or `name`.
   * @example 01a2b3c4-0000-7000-8000-000000000002 */
  @ValidateIf(({ name }: AskedRequest) => name === undefined)
  @IsUUID()
  partyId?: string;

  /** Somebody who is not known here; this or `partyId`.
   * @example "Mr Bello, from the housing office" */
  @MayBeLeftOut()
  @Line(LIMITS.nameCharacters)
  name?: string;
}

/** Somebody asked to a review, and whether they came. */
export class AttendeeRequest extends AskedRequest {
  /** Whether they came.
   * @example true */
  @IsBoolean()
  came!: boolean;
}

/** A review to prepare. */
export class PrepareReviewRequest {
  /** Who is asked to come: whom the person wants there. It takes the place of who was asked before. */
  @IsArray()
  @ArrayMaxSize(LIMITS.attendeesPerReview)
  @ValidateNested({ each: true })
  @Type(() => AskedRequest)
  attendees!: AskedRequest[];
}

/** Something brought to a review, or said of the time since the last. */
export class AddEntryRequest {
  /** `agenda`: what the person wants to talk about, theirs alone; `contribution`: what anybody else brings; `worked` and
   * `not_worked`: of the time since the last review.
   * @example agenda */
  @IsIn(ENTRY_KINDS)
  kind!: EntryKind;

  /** In the words of whoever says it.
   * @example "Why I stopped going to the choir." */
  @Words(LIMITS.progressNoteCharacters)
  words!: string;
}

/** An entry said otherwise. */
export class ReviseEntryRequest {
  /** In the words of whoever says it.
   * @example "Why I stopped going to the choir, and whether I want to go again." */
  @Words(LIMITS.progressNoteCharacters)
  words!: string;
}

/** A change to a goal or a step that comes of a review. */
export class RecordChangeRequest extends RecordProgressRequest {
  /** The goal or the step.
   * @example 01a2b3c4-0000-7000-8000-000000000003 */
  @IsUUID()
  itemId!: string;
}

/** A review that was held. */
export class HoldReviewRequest {
  /** The day people met; today when left out.
   * @example 2026-11-27 */
  @MayBeLeftOut()
  @PlainDateText()
  heldOn?: string;

  /** Who was asked, and who came. */
  @IsArray()
  @ArrayMaxSize(LIMITS.attendeesPerReview)
  @ValidateNested({ each: true })
  @Type(() => AttendeeRequest)
  attendees!: AttendeeRequest[];

  /** The day of the next review; left out, the rule names it.
   * @example 2027-05-27 */
  @MayBeLeftOut()
  @PlainDateText()
  nextDueOn?: string;

  /** Why then; needed where it is later than the rule has it.
   * @example "Amira is in Lagos until the middle of May." */
  @MayBeLeftOut()
  @Line(LIMITS.lineCharacters)
  nextReason?: string;
}

/** A review to put off. */
export class PostponeReviewRequest {
  /** The day it is put off to.
   * @example 2026-12-11 */
  @PlainDateText()
  dueOn!: string;

  /** Why.
   * @example "Amira has her interview that week." */
  @Line(LIMITS.lineCharacters)
  reason!: string;

  /** On whose wish: the person, a supporter, or the team.
   * @example person */
  @IsIn(WISHES)
  onWishOf!: Wish;
}

/** A review that does not take place. */
export class CancelReviewRequest {
  /** Why.
   * @example "There was a review at the hospital on Monday." */
  @Line(LIMITS.lineCharacters)
  reason!: string;

  /** The day of the next one; left out, the rule names it.
   * @example 2027-05-27 */
  @MayBeLeftOut()
  @PlainDateText()
  nextDueOn?: string;
}

/** Something happened that a review follows. */
export class ReviewAfterEventRequest {
  /** What happened.
   * @example discharge */
  @IsIn(EVENTS)
  event!: ReviewEvent;

  /** The day it happened.
   * @example 2026-11-20 */
  @PlainDateText()
  on!: string;

  /** What else there is to say of it.
   * @example "Home from the Royal after five days." */
  @MayBeLeftOut()
  @Line(LIMITS.lineCharacters)
  reason?: string;
}

/** How often a plan is reviewed. */
export class SetPlanRuleRequest {
  /** So many months between two reviews; null: as everywhere in the organisation.
   * @example 3 */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 24, nullable: true })
  @ValidateIf((_request: object, value: unknown) => value !== null)
  @IsInt()
  @Min(1)
  @Max(24)
  everyMonths!: number | null;

  /** Why.
   * @example "Much is changing: we look at it more often for a year." */
  @Line(LIMITS.lineCharacters)
  reason!: string;
}
