import { Injectable } from '@nestjs/common';
import { DomainError, notFound } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { currentPrincipal } from '../../../platform/context/request-context';
import { kindsIn } from '../../plans';
import { readName, type DocumentName } from '../domain/document-name';
import { Replica } from '../domain/replica';
import { Stretches } from '../domain/stretches';
import { LiveLog } from '../persistence/live-log';
import type { OpenedDocument } from './live-documents';
import { Rights } from './rights';
import { ServerEdits } from './server-edits';

type Place = Omit<DocumentName, 'orgId'>;

/** Opens a document by its name, and begins it where nobody has. */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly rights: Rights,
    private readonly log: LiveLog,
    private readonly edits: ServerEdits,
  ) {}

  /** @throws 404 for every name that opens nothing to the caller, whatever the reason. */
  async execute(text: string): Promise<OpenedDocument> {
    const name = readName(text);
    if (name?.orgId !== currentPrincipal().orgId || kindsIn(name.section).length === 0) throw notFound();
    const { plan } = await this.rights.requireRead(name).catch(asAbsent);
    const documentId = (await this.log.find(name)) ?? (await this.begin(name));
    const readOnlyBecause = await this.whyReadOnly(name);
    const { personId } = plan;
    return { documentId, name, personId, mayWrite: readOnlyBecause === null, readOnlyBecause };
  }

  /**
   * The document of a lane, seeded with the words that are there. The plan is held against every writer meanwhile, so
   * no word is written past it and two openings at once begin one document. Not to be called with the plan opened for
   * writing: that lock is weaker, and two who hold it would wait for each other.
   */
  async begin(place: Place): Promise<string> {
    const draft = await this.log.freezePlan(place.planId);
    const found = await this.log.find(place);
    if (found !== null) return found;
    const id = newId();
    await this.log.create(id, place);
    const texts = await this.log.texts(place);
    const fields = new Map(texts.map(({ itemId, field, passages }) => [`${itemId}/${field}`, passages]));
    await this.edits.seed({ id, lane: place.lane }, draft, fields, new Replica(0, new Stretches(), []));
    return id;
  }

  private async whyReadOnly(name: DocumentName): Promise<string | null> {
    try {
      await this.rights.requireWrite(name);
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  }
}

/** What a role may not read at all is, over a socket, as absent as what is not there. */
function asAbsent(error: unknown): never {
  throw error instanceof DomainError ? notFound() : error;
}
