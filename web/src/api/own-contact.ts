import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch } from './client';
import type { BodyOf } from './contract';
import { answerOf } from './problem';

export type OwnContactChange = BodyOf<'/v1/own-contact', 'patch'>;

export const readOwnContact = () => answerOf(api.GET('/v1/own-contact'));

/** How a supporter is reached, and whether that is safe. */
export const ownContactQuery = queryOptions({ queryKey: ['own-contact'], queryFn: readOwnContact });

export const reviseOwnContact = (version: number, body: OwnContactChange) =>
  answerOf(api.PATCH('/v1/own-contact', { params: { header: ifMatch(version) }, body }));
