import { Injectable } from '@nestjs/common';
import type { Credit, ProposalContent, ProposalEventKind, ProposalState } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** A proposal as one account finds it. */
export interface ProposalRow {
  id: string;
  kind: ProposalContent['kind'];
  title: string;
  cohortId: string | null;
  cohortTitle: string | null;
  accountId: string;
  authorName: string;
  credit: Credit;
  state: ProposalState;
  textId: string;
  publishedId: string | null;
  publishedTextId: string | null;
  version: number | null;
  versions: number;
  changedAt: Date;
  supporters: number;
  supported: boolean;
  mine: boolean;
  enrolled: boolean;
  /** Is a lecturer of its cohort, if she still has that role. */
  teaching: boolean;
}

export interface EventRow {
  id: string;
  kind: ProposalEventKind;
  at: Date;
  accountId: string;
  name: string;
  reason: string | null;
  text: boolean;
  version: number | null;
}

/** Reads proposals and their history. */
@Injectable()
export class ProposalRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A proposal with what it is to this account; null where there is none. */
  async find(proposalId: string, accountId: string): Promise<ProposalRow | null> {
    const rows: ProposalRow[] = await this.dataSource.query(
      `select proposal.id, proposal.kind, proposal.title, proposal.cohort_id as "cohortId",
         cohort.title as "cohortTitle", proposal.account_id as "accountId",
         display_name as "authorName", credit, proposal.state, text_id as "textId",
         published_id as "publishedId", published_text_id as "publishedTextId", version, versions,
         changed_at as "changedAt", proposal.account_id = $2 as mine,
         (select count(*)::int from proposal_supporter where proposal_id = proposal.id) as supporters,
         exists (select from proposal_supporter
           where proposal_id = proposal.id and account_id = $2) as supported,
         exists (select from enrolment where cohort_id = proposal.cohort_id and account_id = $2
           and enrolment.state = 'enrolled') as enrolled,
         exists (select from cohort_lecturer
           where cohort_id = proposal.cohort_id and account_id = $2) as teaching
       from proposal join account on account.id = proposal.account_id
       left join cohort on cohort.id = cohort_id
       where proposal.id = $1`,
      [proposalId, accountId],
    );
    return rows[0] ?? null;
  }

  /** What happened, oldest first; who supported it is nobody's business. */
  findEvents(proposalId: string): Promise<EventRow[]> {
    return this.dataSource.query(
      `select event.id, kind, at, account_id as "accountId", display_name as name, reason,
         content is not null as text, version
       from proposal_event event join account on account.id = account_id
       where proposal_id = $1 and kind not in ('supported', 'unsupported', 'credited')
       order by sequence`,
      [proposalId],
    );
  }

  /** Texts of a proposal by the ids of their events. */
  async findTexts(
    proposalId: string,
    eventIds: readonly string[],
  ): Promise<Map<string, ProposalContent>> {
    const rows: { id: string; content: ProposalContent }[] = await this.dataSource.query(
      `select id, content from proposal_event
       where proposal_id = $1 and id = any ($2) and content is not null`,
      [proposalId, eventIds],
    );
    return new Map(rows.map(({ id, content }) => [id, content]));
  }

  /** The proposal that this account's event belongs to, where the id is known. */
  async findWrite(eventId: string, accountId: string): Promise<string | null> {
    const rows: { proposalId: string }[] = await this.dataSource.query(
      `select proposal_id as "proposalId" from proposal_event where id = $1 and account_id = $2`,
      [eventId, accountId],
    );
    return rows[0]?.proposalId ?? null;
  }

  /** How many texts an account wrote in the last day. */
  async countTextsOfToday(accountId: string): Promise<number> {
    const rows: { count: number }[] = await this.dataSource.query(
      `select count(*)::int as count from proposal_event
       where account_id = $1 and kind in ('proposed', 'changed') and at > now() - interval '1 day'`,
      [accountId],
    );
    return rows[0]?.count ?? 0;
  }
}
