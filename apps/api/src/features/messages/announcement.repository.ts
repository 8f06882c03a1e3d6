import { Injectable } from '@nestjs/common';
import type { Announcement, AnnouncementEvent, AnnouncementState } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

type Texts = Announcement['texts'];

interface Row {
  id: string;
  cohortId: string;
  state: AnnouncementState;
  revision: number;
  texts: Texts;
  publishAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date;
}

/** Something that happens to an announcement; the same id twice is the same write. */
export interface Change {
  id: string;
  kind: AnnouncementEvent['kind'];
  texts: Texts | null;
  by: string | null;
}

const pageSize = 20;
const columns = `id, cohort_id as "cohortId", state, revision, texts, publish_at as "publishAt",
  published_at as "publishedAt", updated_at as "updatedAt"`;

/** Announcements for the lecturers of a cohort: drafts, and what became of them. */
@Injectable()
export class AnnouncementRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs what belongs together. */
  transaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  /** A page, the newest first; what was withdrawn before anybody saw it is left out. */
  async findPage(cohortId: string, page: number) {
    const rows: (Row & { total: number })[] = await this.dataSource.query(
      `select ${columns}, count(*) over ()::int as total from announcement
       where cohort_id = $1 and (state <> 'withdrawn' or published_at is not null)
       order by updated_at desc, id limit ${pageSize} offset $2`,
      [cohortId, (page - 1) * pageSize],
    );
    const total = rows[0]?.total ?? 0;
    const pages = Math.max(1, Math.ceil(total / pageSize));
    return { items: rows.map(toAnnouncement), total, pages };
  }

  async find(cohortId: string, id: string): Promise<Announcement | null> {
    const rows: Row[] = await this.dataSource.query(
      `select ${columns} from announcement where cohort_id = $1 and id = $2`,
      [cohortId, id],
    );
    return rows[0] ? toAnnouncement(rows[0]) : null;
  }

  /** What happened to an announcement, in order. */
  async findEvents(id: string): Promise<AnnouncementEvent[]> {
    const rows: (Omit<AnnouncementEvent, 'at'> & { at: Date })[] = await this.dataSource.query(
      `select kind, at, texts, display_name as "byName" from announcement_event
       left join account on account.id = by_account
       where announcement_id = $1 order by sequence`,
      [id],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /**
   * Keeps a draft.
   * @param draft.revision that was changed; 0 for a new one
   * @returns null when somebody else changed it meanwhile, or it is no draft any more
   */
  async save(draft: {
    id: string;
    cohortId: string;
    texts: Texts;
    revision: number;
    by: string;
  }): Promise<Announcement | null> {
    const rows: Row[] = await this.dataSource.query(
      `with saved as (
         insert into announcement (id, cohort_id, texts, created_by)
         select $1, $2, $3::jsonb, $5
         where $4 = 0 or exists (select from announcement where id = $1 and cohort_id = $2)
         on conflict (id) do update set texts = excluded.texts, updated_at = now(),
           revision = announcement.revision
             + case when announcement.texts = excluded.texts then 0 else 1 end
         where announcement.cohort_id = $2 and announcement.state in ('draft', 'scheduled')
           and (announcement.revision = $4 or announcement.texts = excluded.texts)
         returning *
       )
       select ${columns} from saved`,
      [draft.id, draft.cohortId, JSON.stringify(draft.texts), draft.revision, draft.by],
    );
    return rows[0] ? toAnnouncement(rows[0]) : null;
  }

  /** Locks an announcement; `known`: this change was written before. */
  async lock(
    manager: Transaction,
    { cohortId, id, changeId }: { cohortId: string; id: string; changeId: string },
  ): Promise<{ announcement: Announcement; known: boolean } | null> {
    const rows: Row[] = await manager.query(
      `select ${columns} from announcement where cohort_id = $1 and id = $2 for update`,
      [cohortId, id],
    );
    const events: unknown[] = await manager.query(
      'select from announcement_event where id = $1 and announcement_id = $2',
      [changeId, id],
    );
    const [row] = rows;
    return row ? { announcement: toAnnouncement(row), known: events.length > 0 } : null;
  }

  /** Locks the next announcement whose moment came; null where there is none. */
  async lockDue(
    manager: Transaction,
    now: Date,
  ): Promise<(Announcement & { cohortId: string }) | null> {
    const rows: Row[] = await manager.query(
      `select ${columns} from announcement where state = 'scheduled' and publish_at <= $1
       order by publish_at limit 1 for update skip locked`,
      [now],
    );
    const [row] = rows;
    return row ? { ...toAnnouncement(row), cohortId: row.cohortId } : null;
  }

  /** Writes what happened, and how the announcement stands from then on. */
  async write(
    manager: Transaction,
    announcementId: string,
    change: Change & { at: Date; publishAt: Date | null },
  ): Promise<Announcement> {
    await manager.query(
      `insert into announcement_event (id, announcement_id, kind, texts, by_account, at)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        ...[change.id, announcementId, change.kind],
        ...[change.texts && JSON.stringify(change.texts), change.by, change.at],
      ],
    );
    const rows: Row[] = await manager.query(
      `with written as (
         update announcement set revision = revision + 1, updated_at = $3,
           texts = coalesce($4::jsonb, texts), publish_at = $5,
           state = case $2 when 'unscheduled' then 'draft' when 'corrected' then 'published'
             else $2 end,
           published_at = case when $2 = 'published' then $3 else published_at end,
           corrected_at = case when $2 = 'corrected' then $3 else corrected_at end
         where id = $1 returning *
       )
       select ${columns} from written`,
      [
        ...[announcementId, change.kind, change.at],
        ...[change.texts && JSON.stringify(change.texts), change.publishAt],
      ],
    );
    const [row] = rows;
    if (!row) throw new Error('A locked announcement is gone');
    return toAnnouncement(row);
  }

  /** Whom an announcement of a cohort is for, and what the cohort is called. */
  async findReaders(
    manager: Transaction,
    cohortId: string,
  ): Promise<{ title: string; accountIds: string[] }> {
    const rows: { title: string; accountIds: string[] }[] = await manager.query(
      `select title, array(select account_id from enrolment
         where cohort_id = cohort.id and state = 'enrolled') as "accountIds"
       from cohort where id = $1`,
      [cohortId],
    );
    return rows[0] ?? { title: '', accountIds: [] };
  }
}

function toAnnouncement({
  cohortId: _,
  publishAt,
  publishedAt,
  updatedAt,
  ...row
}: Row): Announcement {
  return {
    ...row,
    publishAt: publishAt?.toISOString() ?? null,
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
  };
}
