import createClient from 'openapi-fetch';
import type { paths } from './contract';
import { noteAnswers } from './last-answer';
import { sameRequest } from './same-request';

/** The public API, and nothing else. The session is a cookie that no script can read. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(noteAnswers, sameRequest);

/** The headers of a change to what was read as this version. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** Makes a repeated request the same request: same-request.ts repeats it where no answer came. */
export const once = (): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': crypto.randomUUID() });
