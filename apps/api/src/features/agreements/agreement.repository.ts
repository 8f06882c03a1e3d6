import { Injectable } from '@nestjs/common';
import type {
  AgreementContent,
  AgreementEventKind,
  AgreementQuestions,
  AgreementState,
} from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { AgreementName } from './agreement.policy.js';

/** The draft of an agreement. */
export interface DraftRow {
  revision: number;
  content: AgreementContent;
  /** Account and moment of the last change, by the name of a text or list. */
  authors: Record<string, { by: string; at: string }>;
  updatedAt: string;
  updatedBy: string;
}

/** What happened to an agreement, without who agreed when. */
export interface EventRow {
  kind: AgreementEventKind;
  at: string;
  name: string;
  round: number;
  content: AgreementContent | null;
  questions: AgreementQuestions | null;
  note: string | null;
}

/** All there is of an agreement. */
export interface AgreementRow {
  /** Null where nothing was ever written. */
  draft: DraftRow | null;
  /** Oldest first. */
  events: EventRow[];
  /** Who is in the team now, by name. */
  members: { accountId: string; displayName: string; agreed: boolean }[];
  /** Everybody who ever was in the team. */
  names: Record<string, string>;
}

/** What is in effect, for other features. */
export interface EffectRow {
  cohortId: string;
  state: AgreementState | null;
  /** Of the round that is approved. */
  content: AgreementContent | null;
}

/** Of each member of the team, whether she agrees with the revision that is there now. */
export const consents = `
  select distinct on (account_id) account_id, kind = 'agreed' as agreed
  from agreement_event event join agreement using (team_id, subject)
  where team_id = $1 and subject = $2 and kind in ('agreed', 'unagreed')
    and event.revision = agreement.revision
  order by account_id, sequence desc`;

/** Reads agreements. */
@Injectable()
export class AgreementRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** An agreement with its rounds and the members of its team, in one statement. */
  async find({ teamId, subject }: AgreementName): Promise<AgreementRow> {
    const rows: AgreementRow[] = await this.dataSource.query(
      `select
         (select jsonb_build_object('revision', revision, 'authors', authors,
            'content', jsonb_build_object('texts', texts, 'lists', lists),
            'updatedAt', updated_at, 'updatedBy', display_name)
          from agreement join account on account.id = updated_by
          where team_id = $1 and subject = $2 and revision > 0) as draft,
         (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'at', at,
            'name', display_name, 'round', round, 'content', content, 'questions', questions,
            'note', note) order by sequence), '[]')
          from agreement_event join account on account.id = account_id
          where team_id = $1 and subject = $2 and round is not null) as events,
         (select coalesce(jsonb_agg(jsonb_build_object('accountId', account.id,
            'displayName', display_name, 'agreed', coalesce(agreed, false))
            order by lower(display_name), account.id), '[]')
          from team_membership join account on account.id = account_id
          left join (${consents}) consent using (account_id)
          where team_id = $1 and left_at is null) as members,
         (select coalesce(jsonb_object_agg(account.id, display_name), '{}')
          from team_membership join account on account.id = account_id
          where team_id = $1) as names`,
      [teamId, subject],
    );
    const [row] = rows;
    if (!row) throw new Error('A statement of single values gave no row');
    return row;
  }

  /** What of an agreement is in effect; null for an unknown team. */
  async findInEffect({ teamId, subject }: AgreementName): Promise<EffectRow | null> {
    const rows: EffectRow[] = await this.dataSource.query(
      `select cohort_id as "cohortId", state, event.content
       from team left join agreement on agreement.team_id = team.id and agreement.subject = $2
       left join agreement_event event on event.team_id = team.id and event.subject = $2
         and kind = 'sent' and round = approved_round
       where team.id = $1`,
      [teamId, subject],
    );
    return rows[0] ?? null;
  }
}
