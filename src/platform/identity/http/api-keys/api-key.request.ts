import { ArrayMaxSize, ArrayNotEmpty, IsIn } from 'class-validator';
import { InstantText } from '../../../http/validation/instant.decorator';
import { Line } from '../../../http/validation/text.decorators';
import { SCOPES, type Scope } from '../../application/api-keys/scopes';

/** A key to make. */
export class CreateApiKeyRequest {
  /** The third-party system it is for. Keys of one name belong to one system.
   * @example "Northside EHR" */
  @Line(200)
  name!: string;

  /** What it may touch. `<section>:write` lets it write there and be answered what it wrote; whatever it asks for
   * itself takes `<section>:read`.
   * @example ["people:read", "goals:read"] */
  @IsIn(SCOPES, { each: true })
  @ArrayNotEmpty()
  @ArrayMaxSize(SCOPES.length)
  scopes!: Scope[];

  /** When it ends: within a year.
   * @example 2026-09-30T00:00:00.000Z */
  @InstantText()
  expiresAt!: string;
}
