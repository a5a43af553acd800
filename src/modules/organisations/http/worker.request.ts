import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from '../../../platform/identity/http/left-out.decorator';
import { WORKER_ROLES, type WorkerRole } from '../../../platform/context/principal';
import { PageQuery } from '../../../platform/http/conventions/page';
import { Line } from '../../../platform/http/validation/text.decorators';

/** A role to give. */
export class CreateMembershipRequest {
  /** What the worker may do; roles add up.
   * @example practitioner */
  @IsIn(WORKER_ROLES)
  role!: WorkerRole;

  /** The team it holds in; the whole organisation when left out.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @IsOptional()
  @IsUUID()
  teamId?: string | null;
}

/** A worker to take on. */
export class CreateWorkerRequest {
  /** What colleagues and people call them.
   * @example "Ngozi Eze" */
  @Line(200)
  name!: string;

  /** Where the invitation goes; unique among the organisation's workers.
   * @example ngozi.eze@northside.example */
  @IsEmail()
  @MaxLength(254)
  email!: string;

  /** What they do here.
   * @example "Occupational therapist" */
  @IsOptional()
  @Line(200)
  jobTitle?: string | null;

  /** Their first roles. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CreateMembershipRequest)
  memberships?: CreateMembershipRequest[];
}

/** What to change; what is left out stays as it is. */
export class ReviseWorkerRequest extends PartialType(
  OmitType(CreateWorkerRequest, ['memberships'] as const),
  {
    skipNullProperties: false,
  },
) {}

/** Which workers. */
export class WorkersQuery extends PageQuery {
  /** Only those with a role in this team.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  @MayBeLeftOut()
  @IsUUID()
  team?: string;
}
