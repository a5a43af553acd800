import { MayBeLeftOut } from '../left-out.decorator';
import { Line } from '../../../http/validation/text.decorators';

/** A new password. */
export class SetPasswordRequest {
  /** The password until now. May be left out for fifteen minutes after signing in with a link.
   * @example "river stones under seven bridges" */
  @MayBeLeftOut()
  @Line(200)
  current?: string;

  /** The new one: at least 15 characters for workers, 12 for people and supporters.
   * @example "quiet harbour lamps before dawn" */
  @Line(200)
  password!: string;
}
