import { Client } from 'pg';

/** A statement as the application sends it. */
export interface ReadStatement {
  readonly name?: string;
  readonly text: string;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** How a statement gets at its rows: a line for each table, and what is wrong with it. */
export interface ReadPlan {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** The one row that an organisation has here: its key is the organisation. */
const ONE_ROW = ['organisation'];

/**
 * Asks PostgreSQL how it would run a statement for any organisation, were every table large: sequential scans are only
 * taken where nothing else is to be had. As `app`, so that row level security has its say in what an index may serve.
 */
export class PlanReader {
  private constructor(private readonly client: Client) {}

  static async connect(connectionString: string): Promise<PlanReader> {
    const client = new Client({ connectionString });
    await client.connect();
    await client.query(`SET enable_seqscan = off; SET enable_bitmapscan = off; SET jit = off;
      SELECT set_config('app.org_id', '00000000-0000-7000-8000-000000000000', false)`);
    return new PlanReader(client);
  }

  async read({ text }: ReadStatement): Promise<ReadPlan> {
    const { rows } = await this.client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (GENERIC_PLAN, COSTS OFF, FORMAT JSON) ${text}`,
    );
    const root = rows[0]?.['QUERY PLAN'][0].Plan;
    const scans = (root ? nodesOf(root) : []).filter(isScan);
    return {
      lines: [...new Set(scans.map(lineOf))].sort(),
      faults: [...new Set(scans.flatMap(faultOf))].sort(),
    };
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Nodes that read a table; what is inserted into is read by nobody. */
const isScan = (node: PlanNode): boolean =>
  node['Relation Name'] !== undefined && node['Node Type'] !== 'ModifyTable';

/** Conditions without the names of parameters and casts: their columns and operators. */
function lineOf(node: PlanNode): string {
  const {
    'Relation Name': table = '',
    'Index Name': index = '(all rows)',
    'Index Cond': condition = '',
  } = node;
  return `${table} by ${index} ${condition}`.trimEnd();
}

function faultOf(node: PlanNode): string[] {
  const { 'Relation Name': table = '', 'Index Name': index, 'Index Cond': condition = '' } = node;
  if (ONE_ROW.includes(table)) return [];
  if (index === undefined) return [`${table}: read from end to end`];
  const columns = columnsOf(condition);
  if (columns.length > 0 && columns[0] !== 'org_id') return [`${table}: ${index} does not begin with org_id`];
  return columns.length < 2 ? [`${table}: nothing but the organisation leads to its rows`] : [];
}

/** The columns of an index condition, in order. */
function columnsOf(condition: string): string[] {
  return [...condition.matchAll(/\(([a-z_]+) (?:=|>=|<=|<|>|IS NULL)/g)].map(([, column = '']) => column);
}
