import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import type { Appended } from './live-documents';

/** Tells this process of what it has stored. Others hear of it by NOTIFY, which travels in the same transaction. */
@Injectable()
export class Announcements {
  private readonly listeners = new Set<(appended: Appended) => void>();

  constructor(private readonly units: Units) {}

  listen(listener: (appended: Appended) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Once the unit that is open has been committed. */
  onCommit({ documentId, seq }: Omit<Appended, 'orgId'>): void {
    const { orgId } = this.units;
    this.units.current.onCommit(() => {
      for (const listener of this.listeners) listener({ orgId, documentId, seq });
    });
  }
}
