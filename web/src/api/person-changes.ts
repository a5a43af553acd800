import { api, ifMatch, once } from './client';
import type { BodyOf } from './contract';
import { answerOf } from './problem';

// What is changed about a person. Each change of what was read goes over the version that was read.

export type PersonChange = BodyOf<'/v1/people/{personId}', 'patch'>;

const versioned = <Path extends object>(path: Path, version: number) => ({
  params: { path, header: ifMatch(version) },
});
const anew = <Path extends object>(path: Path) => ({ params: { path, header: once() } });

export const revisePerson = (personId: string, version: number, body: PersonChange) =>
  answerOf(api.PATCH('/v1/people/{personId}', { body, ...versioned({ personId }, version) }));

export const markWrongPerson = (personId: string, reason: string) =>
  answerOf(api.POST('/v1/people/{personId}/entered-in-error', { body: { reason }, ...anew({ personId }) }));

export const undoWrongPerson = (personId: string) =>
  answerOf(api.DELETE('/v1/people/{personId}/entered-in-error', { params: { path: { personId } } }));

export const invitePerson = (personId: string, email?: string) =>
  answerOf(
    api.POST('/v1/people/{personId}/invitation', {
      body: email === undefined ? {} : { email },
      ...anew({ personId }),
    }),
  );

export type NewCircleMember = BodyOf<'/v1/people/{personId}/circle', 'post'>;
export type CircleChange = BodyOf<'/v1/people/{personId}/circle/{memberId}', 'patch'>;

export const addToCircle = (personId: string, body: NewCircleMember) =>
  answerOf(api.POST('/v1/people/{personId}/circle', { body, ...anew({ personId }) }));

export const reviseCircle = (personId: string, memberId: string, version: number, body: CircleChange) =>
  answerOf(
    api.PATCH('/v1/people/{personId}/circle/{memberId}', {
      body,
      ...versioned({ personId, memberId }, version),
    }),
  );

export type NewSupporter = BodyOf<'/v1/people/{personId}/supporters', 'post'>;
export type SupporterChange = BodyOf<'/v1/people/{personId}/supporters/{supporterId}', 'patch'>;

export const addSupporter = (personId: string, body: NewSupporter) =>
  answerOf(api.POST('/v1/people/{personId}/supporters', { body, ...anew({ personId }) }));

export const reviseSupporter = (
  personId: string,
  supporterId: string,
  version: number,
  body: SupporterChange,
) =>
  answerOf(
    api.PATCH('/v1/people/{personId}/supporters/{supporterId}', {
      body,
      ...versioned({ personId, supporterId }, version),
    }),
  );

export const inviteSupporter = (personId: string, supporterId: string) =>
  answerOf(
    api.POST('/v1/people/{personId}/supporters/{supporterId}/invitation', {
      body: {},
      ...anew({ personId, supporterId }),
    }),
  );

export type NewEpisode = BodyOf<'/v1/people/{personId}/episodes', 'post'>;
export type EpisodeChange = BodyOf<'/v1/people/{personId}/episodes/{episodeId}', 'patch'>;
export type Closing = BodyOf<'/v1/people/{personId}/episodes/{episodeId}/close', 'post'>;

export const openEpisode = (personId: string, body: NewEpisode) =>
  answerOf(api.POST('/v1/people/{personId}/episodes', { body, ...anew({ personId }) }));

export const reviseEpisode = (personId: string, episodeId: string, version: number, body: EpisodeChange) =>
  answerOf(
    api.PATCH('/v1/people/{personId}/episodes/{episodeId}', {
      body,
      ...versioned({ personId, episodeId }, version),
    }),
  );

export const closeEpisode = (personId: string, episodeId: string, version: number, body: Closing) =>
  answerOf(
    api.POST('/v1/people/{personId}/episodes/{episodeId}/close', {
      body,
      params: { path: { personId, episodeId }, header: { ...ifMatch(version), ...once() } },
    }),
  );

export type NewConsent = BodyOf<'/v1/people/{personId}/consents', 'post'>;
export type Evidence = BodyOf<'/v1/consents/{consentId}/give', 'post'>;

export const askConsent = (personId: string, body: NewConsent) =>
  answerOf(api.POST('/v1/people/{personId}/consents', { body, ...anew({ personId }) }));

export type Decision = 'give' | 'narrow' | 'withdraw' | 'refuse';

/** What a person has decided about a consent; a worker says how they know. */
export function decideConsent(consentId: string, decision: Decision, body: Evidence) {
  const call = { body, ...anew({ consentId }) };
  switch (decision) {
    case 'give':
      return answerOf(api.POST('/v1/consents/{consentId}/give', call));
    case 'narrow':
      return answerOf(api.POST('/v1/consents/{consentId}/narrow', call));
    case 'withdraw':
      return answerOf(api.POST('/v1/consents/{consentId}/withdraw', call));
    case 'refuse':
      return answerOf(api.POST('/v1/consents/{consentId}/refuse', call));
  }
}

/** For the person alone: whether a supporter may write the person's own words in the section. */
export const letWrite = (consentId: string, may: boolean) =>
  answerOf(
    may
      ? api.POST('/v1/consents/{consentId}/allow-writing', anew({ consentId }))
      : api.POST('/v1/consents/{consentId}/stop-writing', anew({ consentId })),
  );
