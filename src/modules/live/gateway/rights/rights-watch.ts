import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../../platform/context/principal';
import { Log } from '../../../../platform/observability/log';
import { DomainError } from '../../../../shared/errors';
import { LiveDocuments, type OpenedDocument } from '../../application/live-documents';
import { LiveMetrics } from '../live-metrics';
import { RIGHTS_CHANGED, SIGNED_OUT, type Closing } from '../protocol/close';
import { RightsFacts, type Facts } from './facts';

const EVERY_MS = 1_000;

/** A document that somebody has open, and what their right to it rested on when it was opened. */
export interface Watch {
  readonly principal: Principal;
  readonly opened: OpenedDocument;
  readonly requestId: string;
  readonly roles: string;
  facts: string;
  /** Whether the session wrote since it was last asked; asking forgets it. */
  takeWrote(): boolean;
  close(closing: Closing): void;
}

/**
 * Asks every second, in one query for each organisation, whether what rights rest on is still the same: sessions,
 * roles, consents, episodes, plans. Nothing else in the house has to think of live connections, and what changes by
 * the passing of time is seen as well.
 */
@Injectable()
export class RightsWatch {
  private readonly watches = new Set<Watch>();
  private timer?: NodeJS.Timeout;
  private running = Promise.resolve();

  constructor(
    private readonly rights: RightsFacts,
    private readonly store: LiveDocuments,
    private readonly metrics: LiveMetrics,
    private readonly log: Log,
  ) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.running = this.beat().then(() => {
        if (this.timer) this.start();
      });
    }, EVERY_MS);
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }

  /** @returns how to stop watching. */
  add(watch: Watch): () => void {
    this.watches.add(watch);
    return () => this.watches.delete(watch);
  }

  /** One look at everybody. */
  async beat(): Promise<void> {
    const done = this.metrics.beat.startTimer();
    for (const [orgId, watches] of byOrganisation(this.watches)) {
      try {
        await this.look(orgId, watches);
      } catch (error) {
        this.log.error('the rights of live connections could not be looked at', { error });
      }
    }
    done();
  }

  private async look(orgId: string, watches: readonly Watch[]): Promise<void> {
    const pairs = new Map(watches.map((watch) => [pairOf(watch), watch]));
    const writing = watches
      .filter((watch) => watch.takeWrote())
      .map(({ principal }) => principal.credentialId);
    const asked = [...pairs.values()].map(({ principal, opened }) => ({
      principal,
      planId: opened.name.planId,
    }));
    const facts = await this.rights.beat(orgId, asked, [...new Set(writing)]);
    const found = new Map([...pairs.keys()].map((pair, place) => [pair, facts[place]]));
    for (const watch of watches) {
      const now = found.get(pairOf(watch));
      // Closed meanwhile, or asked about in vain: the next beat tells.
      if (now && this.watches.has(watch)) await this.compare(watch, now);
    }
  }

  private async compare(watch: Watch, facts: Facts): Promise<void> {
    if (!facts.sessionLives) {
      watch.close(SIGNED_OUT);
      return;
    }
    if (facts.roles !== watch.roles) {
      watch.close(RIGHTS_CHANGED);
      return;
    }
    const now = facts.in(watch.opened.name.section);
    if (now !== watch.facts) {
      watch.facts = now;
      if (await this.changed(watch)) {
        watch.close(RIGHTS_CHANGED);
        return;
      }
    }
    const { principal, opened } = watch;
    if (opened.mayWrite) this.store.stands({ principal, documentId: opened.documentId });
  }

  /** What rights rest on may change without the rights themselves: another way to the same person. */
  private async changed({ principal, opened, requestId }: Watch): Promise<boolean> {
    try {
      const { mayWrite } = await this.store.still({ name: opened.name, principal, requestId });
      return mayWrite !== opened.mayWrite;
    } catch (error) {
      if (!(error instanceof DomainError)) this.log.error('rights could not be asked about again', { error });
      return true;
    }
  }
}

function pairOf({ principal, opened }: Watch): string {
  return `${principal.credentialId}/${opened.name.planId}`;
}

function byOrganisation(watches: Iterable<Watch>): Map<string, Watch[]> {
  const all = new Map<string, Watch[]>();
  for (const watch of watches) {
    const { orgId } = watch.opened.name;
    const those = all.get(orgId);
    if (those) those.push(watch);
    else all.set(orgId, [watch]);
  }
  return all;
}
