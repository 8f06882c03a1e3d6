import { Injectable } from '@nestjs/common';
import type { Announcement, MyAnnouncement } from '@weft/contracts';
import { DataSource } from 'typeorm';

const pageSize = 20;

interface Row {
  id: string;
  cohortId: string;
  cohortTitle: string;
  texts: Announcement['texts'];
  byName: string;
  publishedAt: Date;
  correctedAt: Date | null;
}

/** Published, and of a cohort that the account of $1 follows or teaches. */
const shown = `select announcement.id, cohort_id as "cohortId", cohort.title as "cohortTitle", texts,
    display_name as "byName", published_at as "publishedAt", corrected_at as "correctedAt"
  from announcement join cohort on cohort.id = cohort_id
  join account on account.id = announcement.created_by
  where announcement.state = 'published' and (
    exists (select from enrolment
      where cohort_id = cohort.id and account_id = $1 and state = 'enrolled')
    or exists (select from cohort_lecturer where cohort_id = cohort.id and account_id = $1))`;

/** Announcements as those read them whom they are for. */
@Injectable()
export class MyAnnouncementRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findPage(accountId: string, page: number) {
    const rows: (Row & { total: number })[] = await this.dataSource.query(
      `select *, count(*) over ()::int as total from (${shown}) mine
       order by "publishedAt" desc, id limit ${pageSize} offset $2`,
      [accountId, (page - 1) * pageSize],
    );
    const total = rows[0]?.total ?? 0;
    return {
      items: rows.map(toMyAnnouncement),
      total,
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  }

  async find(accountId: string, id: string): Promise<MyAnnouncement | null> {
    const rows: Row[] = await this.dataSource.query(`${shown} and announcement.id = $2`, [
      accountId,
      id,
    ]);
    return rows[0] ? toMyAnnouncement(rows[0]) : null;
  }
}

function toMyAnnouncement({ texts, publishedAt, correctedAt, ...row }: Row): MyAnnouncement {
  const texts_ = Object.entries(texts);
  return {
    ...row,
    title: Object.fromEntries(texts_.map(([locale, { title }]) => [locale, title])),
    text: Object.fromEntries(texts_.map(([locale, { text }]) => [locale, text])),
    publishedAt: publishedAt.toISOString(),
    correctedAt: correctedAt?.toISOString() ?? null,
  };
}
