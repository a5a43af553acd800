import { applyDecorators, SetMetadata, type CustomDecorator } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { PERMISSION_NOTE } from '../http/openapi/notes';

export const ACCESS = Symbol('access');
export const PUBLIC = Symbol('public');
export const UNATTENDED = Symbol('unattended');

/** The permission a caller needs for this route. A route without it, or `@PublicRoute`, keeps the app from starting. */
export const Access = (permission: string): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, permission), ApiExtension(PERMISSION_NOTE, permission));

/** Opens a route to anyone; the reason is for the reviewer, and must be a real one. */
export const PublicRoute = (reason: string): CustomDecorator<symbol> => SetMetadata(PUBLIC, reason);

/** What a page asks by itself, with nobody at the screen, is no use of a session: it rests as it would without. */
export const Unattended = (): CustomDecorator<symbol> => SetMetadata(UNATTENDED, true);
