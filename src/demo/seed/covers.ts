import type { DemoCover, DemoOrganisation } from '../data';
import { stamps, type Chronicle } from './chronicle';
import type { Directory } from './directory';

/** Who stands in for whom, arranged by who is away. */
export function tellCovers({ covers }: DemoOrganisation, chronicle: Chronicle, directory: Directory): void {
  for (const cover of covers) tell(cover, chronicle, directory);
}

function tell(
  { covering, covered, reason, arrangedDaysAgo, fromDaysAgo, untilInDays }: DemoCover,
  chronicle: Chronicle,
  directory: Directory,
): void {
  const { calendar } = chronicle;
  const act = { at: calendar.moments().at(arrangedDaysAgo), by: directory.worker(covered) };
  const id = chronicle.newId(act.at);
  const coveringId = directory.worker(covering).partyId;
  chronicle.add('cover', {
    id, covering_worker_id: coveringId, team_id: null, covered_worker_id: act.by.partyId,
    starts_at: calendar.moments().at(fromDaysAgo), ends_at: `${calendar.day(-untilInDays)}T17:00:00Z`, reason,
    ended_at: null, ...stamps(act),
  }); // prettier-ignore
  const subject = { subjectKind: 'cover', subjectId: id };
  const fields = ['coveringWorkerId', 'teamId', 'coveredWorkerId', 'startsAt', 'endsAt', 'reason'];
  chronicle.audit(act, { action: 'cover.arranged', ...subject, fields });
  chronicle.state(act, { ...subject, state: 'arranged', detail: coveringId });
}
