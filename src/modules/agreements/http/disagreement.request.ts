import { IsBoolean, IsUUID } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { Line, Words } from '../../../platform/http/validation/text.decorators';
import { LIMITS } from '../../plans';

/** A point on which people differ. */
export class RaiseDisagreementRequest {
  /** What it is about.
   * @example "The second goal" */
  @Line(LIMITS.lineCharacters)
  about!: string;

  /** How whoever raises it sees it.
   * @example "I never said I wanted to work nights." */
  @Words(LIMITS.textCharacters)
  position!: string;

  /** The proposal it is about, where it is about one. */
  @MayBeLeftOut()
  @IsUUID()
  proposalId?: string;
}

/** An answer to a disagreement. */
export class AnswerDisagreementRequest {
  /** What is said to it.
   * @example "We took the night shifts out, and will ask about days." */
  @Words(LIMITS.textCharacters)
  response!: string;

  /** Whether that settles it.
   * @example false */
  @MayBeLeftOut()
  @IsBoolean()
  settled?: boolean;
}
