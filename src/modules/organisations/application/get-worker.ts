import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { findWorker, type WorkerView } from '../persistence/worker-views';

/** One worker, also one who has left. @throws 404. */
@Injectable()
export class GetWorker {
  constructor(private readonly units: Units) {}

  execute(id: string): Promise<WorkerView> {
    return findWorker(this.units, id);
  }
}
