import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page } from '../../../platform/http/conventions/page';
import { Units } from '../../../platform/database/units';
import { pageOfWorkers, type WorkerView } from '../persistence/worker-views';

export interface WorkersWanted {
  readonly limit: number;
  readonly cursor?: string;
  /** Those with a role in this team. */
  readonly team?: string;
}

/** Those who work here now, by name. */
@Injectable()
export class ListWorkers {
  constructor(private readonly units: Units) {}

  async execute({ limit, cursor, team }: WorkersWanted): Promise<Page<WorkerView>> {
    const [name, id] = decodeCursor(cursor, ['text', 'uuid']) ?? ['', null];
    const after = { name: String(name), id: id === null ? null : String(id) };
    const rows = await pageOfWorkers(this.units, after, team ?? null, limit + 1);
    return toPage(rows, limit, (worker) => [worker.name, worker.id]);
  }
}
