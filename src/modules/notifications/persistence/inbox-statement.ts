import type { Statement } from '../../../platform/database/unit';
import { forEachMode, reachCondition, type ReachMode } from '../../people';
import type { NotificationKind } from '../domain/kinds';
import { unopened } from './silence';

/** A notification as its reader sees it. */
export interface InboxLine {
  readonly id: string;
  readonly kind: NotificationKind;
  /** Whom it is about, while the reader may know of them. */
  readonly person: { readonly id: string; readonly name: string; readonly calledAs: string | null } | null;
  readonly planId: string | null;
  readonly subjectId: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

// A supporter is shown nothing of what is no longer open to them, not even that it is about a review.
const shown = (mode: ReachMode): string =>
  mode === 'supporter' ? `AND NOT ${unopened('$2', 'n.person_id', 'n.kind')}` : '';

// $1 organisation, $2 the reader.
const COLUMNS = (mode: ReachMode): string => `
  n.id, n.kind, n.created_at AS "createdAt", n.read_at AS "readAt",
  CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name, 'calledAs', p.called_as) END AS person,
  CASE WHEN p.id IS NOT NULL OR n.person_id IS NULL THEN n.plan_id END AS "planId",
  CASE WHEN p.id IS NOT NULL OR n.person_id IS NULL THEN n.subject_id END AS "subjectId"
  FROM notification n LEFT JOIN person p ON p.org_id = $1 AND p.id = n.person_id
    AND ${reachCondition(mode, { person: 'p.id', org: '$1', party: '$2' })}
  WHERE n.org_id = $1 AND n.party_id = $2 AND n.dismissed_at IS NULL ${shown(mode)}`;

/** $3 before which, or null; $4 unread alone; $5 how many. */
export const PAGE: Record<ReachMode, Statement> = forEachMode((mode) => ({
  name: `notification.page.${mode}`,
  text: `SELECT ${COLUMNS(mode)} AND ($3::uuid IS NULL OR n.id < $3) AND (NOT $4 OR n.read_at IS NULL)
    ORDER BY n.id DESC LIMIT $5`,
}));

/** $3 the one, or where it is no longer in the list, what its reader has been told of the same thing since. */
export const ONE: Record<ReachMode, Statement> = forEachMode((mode) => ({
  name: `notification.one.${mode}`,
  text: `SELECT ${COLUMNS(mode)} AND (n.id = $3 OR n.id > $3 AND n.subject_id = (SELECT b.subject_id FROM notification b
      WHERE b.org_id = $1 AND b.party_id = $2 AND b.id = $3))
    ORDER BY n.id = $3 DESC, n.id DESC LIMIT 1`,
}));

/** Counted to a hundred: more than that is "99+" to anybody. With the newest that is in the list, read or not. */
export const UNREAD: Record<ReachMode, Statement> = forEachMode((mode) => ({
  name: `notification.unread.${mode}`,
  text: `SELECT (SELECT count(*)::int FROM (SELECT 1 FROM notification n
    WHERE n.org_id = $1 AND n.party_id = $2 AND n.read_at IS NULL AND n.dismissed_at IS NULL ${shown(mode)} LIMIT 100) u) AS unread,
    (SELECT n.id FROM notification n WHERE n.org_id = $1 AND n.party_id = $2 AND n.dismissed_at IS NULL ${shown(mode)}
      ORDER BY n.id DESC LIMIT 1) AS newest`,
}));
export const READ: Statement = {
  name: 'notification.read',
  text: `UPDATE notification SET read_at = now()
    WHERE org_id = $1 AND party_id = $2 AND id = $3 AND read_at IS NULL AND dismissed_at IS NULL RETURNING id`,
};
export const DISMISS: Statement = {
  name: 'notification.dismiss',
  text: `UPDATE notification SET dismissed_at = now(), read_at = coalesce(read_at, now())
    WHERE org_id = $1 AND party_id = $2 AND id = $3 AND dismissed_at IS NULL RETURNING id`,
};
/** How many of $3 are the reader's own, also those put away. */
export const OWN: Statement = {
  name: 'notification.own',
  text: `SELECT count(*)::int AS own FROM notification WHERE org_id = $1 AND party_id = $2 AND id = ANY ($3::uuid[])`,
};
export const READ_ALL: Statement = {
  name: 'notification.read_all',
  text: `UPDATE notification SET read_at = now()
    WHERE org_id = $1 AND party_id = $2 AND id = ANY ($3::uuid[]) AND read_at IS NULL AND dismissed_at IS NULL RETURNING id`,
};
