import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const ACCESS = Symbol('access');
export const PUBLIC = Symbol('public');

/** The permission a caller needs for this route. A route without it, or `@PublicRoute`, keeps the app from starting. */
export const Access = (permission: string): CustomDecorator<symbol> => SetMetadata(ACCESS, permission);

/** Opens a route to anyone; the reason is for the reviewer, and must be a real one. */
export const PublicRoute = (reason: string): CustomDecorator<symbol> => SetMetadata(PUBLIC, reason);
