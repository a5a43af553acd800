import { Injectable } from '@nestjs/common';
import { Units } from '../../../../platform/database/units';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../../platform/http/conventions/page';
import { pageOfCovers, type CoverView } from '../../persistence/cover-view';

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Who covers for whom, now and to come. */
@Injectable()
export class ListCovers {
  constructor(private readonly units: Units) {}

  async execute({ limit, cursor }: PageQuery): Promise<Page<CoverView>> {
    const [after = FIRST] = decodeCursor(cursor, ['uuid']) ?? [];
    const rows = await pageOfCovers(this.units, after, limit + 1);
    return toPage(rows, limit, (cover) => [cover.id]);
  }
}
