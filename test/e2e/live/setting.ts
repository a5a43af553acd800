import { Api } from '../../support/app/api';
import { Fixtures, type Caller } from '../../support/app/fixtures';
import { cloneDatabase, type ClonedDatabase } from '../../support/postgres/clone';
import { startApiProcess, type ApiProcess } from '../proof/api-process';
import { newId } from '../../../src/shared/ids';
import { LiveClient, type Opening } from './live-client';

/** A plan with a goal, and everybody who may be in it, on two API processes that share one database. */
export class LiveSetting {
  readonly clients: LiveClient[] = [];
  orgId = '';
  planId = '';
  goalId = '';
  /** The field of the goal that everybody writes in. */
  field = '';
  worker!: Caller;
  person!: Caller;
  supporter!: Caller;
  manager!: Caller;

  private constructor(
    readonly database: ClonedDatabase,
    readonly fixtures: Fixtures,
    readonly processes: ApiProcess[],
    private readonly variables: Record<string, string>,
  ) {}

  static async begin(variables: Record<string, string> = {}): Promise<LiveSetting> {
    const database = await cloneDatabase();
    const fixtures = await Fixtures.connect(database.url('migrator'));
    const processes = await Promise.all([1, 2].map(() => startApiProcess(database, variables)));
    const setting = new LiveSetting(database, fixtures, processes, variables);
    await setting.populate();
    return setting;
  }

  /** In place of a process that a test has killed. */
  async replace(which: number): Promise<void> {
    this.processes[which] = await startApiProcess(this.database, this.variables);
  }

  async end(): Promise<void> {
    for (const client of this.clients) client.destroy();
    if (process.env['TELL']) for (const each of this.processes) console.log(each.output().slice(0, 5000));
    await Promise.all(this.processes.map((each) => each.stop()));
    await this.fixtures.close();
    await this.database.drop();
  }

  url(which: number): string {
    return this.processes[which]?.url ?? '';
  }

  api(caller: Caller, which = 0): Api {
    return new Api({ url: this.url(which) }, caller);
  }

  name(lane: string, section = 'goals', planId = this.planId): string {
    return `${this.orgId}/${planId}/${section}/${lane}`;
  }

  /** Opens a document of the plan as somebody, on one of the processes. */
  open(caller: Caller, which: number, more: Partial<Opening> & { lane?: string } = {}): LiveClient {
    const { lane = 'professional', ...opening } = more;
    const client = new LiveClient({
      url: this.url(which),
      token: caller.token,
      name: this.name(lane),
      ...opening,
    });
    this.clients.push(client);
    return client;
  }

  async colleague(): Promise<Caller> {
    const [team] = await this.fixtures.query<{ id: string }>('SELECT id FROM team WHERE org_id = $1', [
      this.orgId,
    ]);
    return this.fixtures.worker(this.orgId, 'practitioner', team?.id ?? null);
  }

  async consent(section: string, status = 'given', recipientId = this.supporter.partyId): Promise<string> {
    const id = newId();
    await this.fixtures.insert('consent', {
      org_id: this.orgId, id, person_id: this.person.partyId, recipient_id: recipientId, section, purpose: 'support',
      status, basis: 'own', created_by: this.person.partyId, updated_by: this.person.partyId,
    }); // prettier-ignore
    return id;
  }

  private async populate(): Promise<void> {
    const { fixtures } = this;
    this.orgId = await fixtures.organisation();
    const team = await fixtures.team(this.orgId);
    this.worker = await fixtures.worker(this.orgId, 'practitioner', team);
    this.manager = await fixtures.worker(this.orgId, 'service_manager');
    this.person = await fixtures.person(this.orgId, team, this.worker.partyId);
    this.supporter = await fixtures.supporter(this.orgId, this.person.partyId);
    await this.consent('goals');
    const { body } = await this.api(this.worker).post<{ id: string }>('/v1/plans', {
      personId: this.person.partyId,
    });
    this.planId = body.id;
    this.goalId = await this.goal('The sea.');
    this.field = `${this.goalId}/statement`;
  }

  async goal(words: string): Promise<string> {
    const { body, text, status } = await this.api(this.person).post<{ id: string }>(
      `/v1/plans/${this.planId}/goals`,
      { kind: 'life', direction: 'approach', statement: { own: words } },
    );
    if (status !== 201) throw new Error(text);
    return body.id;
  }

  /** The words of a lane as the database has them: what every reader over REST gets. */
  async stored(field: string, lane: string): Promise<string> {
    const [itemId, name] = field.split('/');
    const rows = await this.fixtures.query<{ passages: { text: string }[] }>(
      'SELECT passages FROM plan_text WHERE org_id = $1 AND item_id = $2 AND field = $3 AND lane = $4',
      [this.orgId, itemId, name, lane],
    );
    return (rows[0]?.passages ?? []).map(({ text }) => text).join('');
  }
}
