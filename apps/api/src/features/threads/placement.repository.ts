import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ThreadRow } from './thread.row.js';

export interface NewPlacement {
  threadId: string;
  blockId: string | null;
  start: number;
  end: number;
  score: number;
}

/** Where remarks stand in each version. */
@Injectable()
export class PlacementRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps places; one that is there stays: somebody may have placed it by hand. */
  async add(draftVersionId: string, places: readonly NewPlacement[]): Promise<void> {
    await this.dataSource.query(
      `insert into thread_placement (thread_id, draft_version_id, block_id, start_at, end_at, score)
       select place."threadId", $1, place."blockId", place.start, place.end, place.score
       from jsonb_to_recordset($2::jsonb) as place
         ("threadId" uuid, "blockId" text, start int, "end" int, score real)
       on conflict do nothing`,
      [draftVersionId, JSON.stringify(places)],
    );
  }

  /** Remarks of a draft that were not placed in this version yet. */
  unplaced(
    draftId: string,
    draftVersionId: string,
  ): Promise<Pick<ThreadRow, 'id' | 'lessonId' | 'locale' | 'anchor'>[]> {
    return this.dataSource.query(
      `select id, lesson_id as "lessonId", locale, anchor from thread
       where draft_id = $1 and removed_at is null and not exists (
         select from thread_placement placement
         where placement.thread_id = thread.id and placement.draft_version_id = $2)`,
      [draftId, draftVersionId],
    );
  }
}
