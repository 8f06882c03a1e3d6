import { Injectable } from '@nestjs/common';
import type { Background, Invitee, Locale } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { LineFault } from './invitation-csv.js';

/** A list that was checked and not yet confirmed. */
export interface Preview {
  id: string;
  rows: Invitee[];
  faults: LineFault[];
}

/** An invitation that can still be accepted. */
export interface OpenInvitation {
  id: string;
  cohortId: string;
  email: string;
  displayName: string;
  locale: Locale;
  background: Background | null;
  hasAccount: boolean;
  /** She asked for it with the join code, so it gives no more than the code does. */
  selfAsked: boolean;
  title: string;
  trackTitle: string;
  startsOn: string;
  endsOn: string;
}

/** Queues the mails of invitations inside the transaction that makes them. */
export type MailInvitations = (ids: readonly string[], manager: Transaction) => Promise<void>;

const pageSize = 50;
const mostAttempts = 5;
const days = 30;
/** A cohort whose code went round is no way to send mails to strangers. */
const mostAskedInAnHour = 300;
const open = 'accepted_at is null and withdrawn_at is null';

const statusOf = `case
  when accepted_at is not null then 'accepted'
  when mailed_at is null and attempts >= ${mostAttempts} then 'failed'
  when mailed_at is null then 'waiting'
  when expires_at <= now() then 'expired'
  else 'mailed' end`;

/** Lists of people to invite, and their invitations. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Which of these addresses are in the cohort already, or were invited. */
  async findKnown(
    cohortId: string,
    emails: readonly string[],
  ): Promise<Map<string, 'already-enrolled' | 'already-invited'>> {
    const rows: { email: string; fault: 'already-enrolled' | 'already-invited' }[] =
      await this.dataSource.query(
        `select email, 'already-invited' as fault from invitation
         where cohort_id = $1 and email = any ($2) and invited_by is not null and ${open}
           and expires_at > now()
         union all
         select email, 'already-enrolled' from enrolment join account on account.id = account_id
         where cohort_id = $1 and email = any ($2) and state in ('enrolled', 'waitlisted', 'requested')`,
        [cohortId, emails],
      );
    return new Map(rows.map(({ email, fault }) => [email, fault]));
  }

  /** Keeps a checked list for an hour; the same id again gives what was kept first. */
  async keepPreview(
    preview: Preview & { cohortId: string; madeBy: string },
  ): Promise<Preview | null> {
    const values = [preview.id, preview.cohortId, preview.madeBy];
    await this.dataSource.query(
      `with expired as (
         delete from invitation_preview where expires_at < now() and id <> $1
       )
       insert into invitation_preview (id, cohort_id, made_by, rows, faults, expires_at)
       values ($1, $2, $3, $4, $5, now() + interval '1 hour') on conflict (id) do nothing`,
      [...values, JSON.stringify(preview.rows), JSON.stringify(preview.faults)],
    );
    const rows: Preview[] = await this.dataSource.query(
      `select id, rows, faults from invitation_preview
       where id = $1 and cohort_id = $2 and made_by = $3`,
      values,
    );
    return rows[0] ?? null;
  }

  /**
   * Invites everybody of a checked list at once, once. Who came in since is left out.
   * @param mail queues their mails inside the same transaction
   * @returns how many the list invites, `faulty`, or null when it is unknown or expired
   */
  confirm(
    asked: { previewId: string; cohortId: string; by: string; withoutFaulty: boolean },
    mail: MailInvitations,
  ): Promise<number | 'faulty' | null> {
    const { previewId, cohortId, by, withoutFaulty } = asked;
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from cohort where id = $1 for update', [cohortId]);
      const found: { good: number; bad: number; done: boolean }[] = await manager.query(
        `select jsonb_array_length(rows) as good, jsonb_array_length(faults) as bad,
           confirmed_at is not null as done
         from invitation_preview
         where id = $1 and cohort_id = $2 and made_by = $3 and expires_at > now()`,
        [previewId, cohortId, by],
      );
      const [preview] = found;
      if (!preview) return null;
      if (preview.good === 0 || (preview.bad > 0 && !withoutFaulty)) return 'faulty';
      if (!preview.done) await mail(await invite(manager, asked), manager);
      return preview.good;
    });
  }

  /** A page of invitations, the newest first, with counts over all of them. */
  async findPage(cohortId: string, page: number) {
    type Counts = { total: number; waiting: number; mailed: number; accepted: number };
    const [counts]: Counts[] = await this.dataSource.query(
      `select count(*)::int as total, count(accepted_at)::int as accepted,
           count(*) filter (where ${statusOf} = 'waiting')::int as waiting,
           count(*) filter (where mailed_at is not null or accepted_at is not null)::int as mailed
         from invitation
         where cohort_id = $1 and invited_by is not null and withdrawn_at is null`,
      [cohortId],
    );
    const rows: {
      id: string;
      email: string;
      displayName: string;
      invitedAt: Date;
      status: 'waiting' | 'mailed' | 'failed' | 'accepted' | 'expired';
    }[] = await this.dataSource.query(
      `select id, email, display_name as "displayName", invited_at as "invitedAt",
         ${statusOf} as status
       from invitation where cohort_id = $1 and invited_by is not null and withdrawn_at is null
       order by invited_at desc, lower(display_name), id limit $2 offset $3`,
      [cohortId, pageSize, (page - 1) * pageSize],
    );
    const { total, ...others } = counts ?? { total: 0, waiting: 0, mailed: 0, accepted: 0 };
    return {
      items: rows.map((row) => ({ ...row, invitedAt: row.invitedAt.toISOString() })),
      pages: Math.max(1, Math.ceil(total / pageSize)),
      total,
      ...others,
    };
  }

  /** Mails somebody a link because she asked, unless she is in or has a link already. */
  ask(
    asked: { cohortId: string; email: string; displayName: string; locale: Locale },
    mail: MailInvitations,
  ): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const added: { id: string }[] = await manager.query(
        `insert into invitation (cohort_id, email, display_name, locale, expires_at)
         select $1, $2, $3, $4, now() + interval '${days} days'
         where ${mostAskedInAnHour} > (
           select count(*) from invitation where cohort_id = $1 and invited_by is null
             and invited_at > now() - interval '1 hour')
         on conflict (cohort_id, email) where ${open} do nothing returning id`,
        [asked.cohortId, asked.email.toLowerCase(), asked.displayName, asked.locale],
      );
      await mail(
        added.map(({ id }) => id),
        manager,
      );
    });
  }

  /** @returns false when there is no such open invitation */
  async withdraw(cohortId: string, invitationId: string, by: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `with gone as (
         update invitation set withdrawn_at = now()
         where cohort_id = $1 and id = $2 and ${open} returning email
       ), told as (
         insert into enrolment_event (id, cohort_id, account_id, kind, by_account)
         select gen_random_uuid(), $1, account.id, 'refused', $3
         from gone join account using (email) join enrolment on account_id = account.id
         where cohort_id = $1 and state = 'invited'
       )
       select from gone`,
      [cohortId, invitationId, by],
    );
    return rows.length > 0;
  }

  /** An open invitation by the hash of its token, or by its id for the owner of the address. */
  async findOpen(
    asked: { tokenHash: Buffer } | { id: string; accountId: string },
    locale: Locale,
  ): Promise<OpenInvitation | null> {
    const byToken = 'tokenHash' in asked;
    const rows: OpenInvitation[] = await this.dataSource.query(
      `select invitation.id, cohort_id as "cohortId", email, invitation.display_name as "displayName",
         invitation.locale, invitation.background, account.id is not null as "hasAccount",
         invited_by is null as "selfAsked",
         cohort.title, track.meta -> 'title' ->> $1 as "trackTitle",
         starts_on::text as "startsOn", ends_on::text as "endsOn"
       from invitation left join account using (email) join cohort on cohort.id = cohort_id
       join track_version track on track.slug = track_slug and track.version = track_version
       where ${open} and expires_at > now()
         and ${byToken ? 'token_hash = $2' : 'invitation.id = $2 and account.id = $3'}`,
      byToken ? [locale, asked.tokenHash] : [locale, asked.id, asked.accountId],
    );
    return rows[0] ?? null;
  }

  /** Open invitations whose mail did not go out yet. */
  async findToMail(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select id from invitation
       where mailed_at is null and ${open} and expires_at > now() and attempts < ${mostAttempts}`,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Gives an invitation its token and counts the attempt to mail it.
   * @returns null when there is nothing to mail: it went out, or it is no longer open
   */
  async takeToMail(id: string, tokenHash: Buffer) {
    const letters: {
      email: string;
      displayName: string;
      locale: Locale;
      cohort: string;
      track: string;
    }[] = await this.dataSource.query(
      `with taken as (
         update invitation set attempts = attempts + 1, token_hash = $2
         where id = $1 and mailed_at is null and ${open} and expires_at > now() returning *
       )
       select email, display_name as "displayName", taken.locale, cohort.title as cohort,
         track.meta -> 'title' ->> taken.locale as track
       from taken join cohort on cohort.id = cohort_id
       join track_version track on track.slug = track_slug and track.version = track_version`,
      [id, tokenHash],
    );
    return letters[0] ?? null;
  }

  async markMailed(id: string): Promise<void> {
    await this.dataSource.query('update invitation set mailed_at = now() where id = $1', [id]);
  }
}

async function invite(
  manager: Transaction,
  { previewId, cohortId, by }: { previewId: string; cohortId: string; by: string },
): Promise<string[]> {
  await manager.query(
    `update invitation set withdrawn_at = now()
     where cohort_id = $1 and ${open} and expires_at <= now()`,
    [cohortId],
  );
  const added: { id: string }[] = await manager.query(
    `with person as (
       select row.* from invitation_preview preview, jsonb_to_recordset(preview.rows)
         as row (email text, "displayName" text, locale text, background text)
       where preview.id = $1
     ), inside as (
       select email, state from enrolment join account on account.id = account_id
       where cohort_id = $2
     ), added as (
       insert into invitation
         (cohort_id, email, display_name, locale, background, invited_by, expires_at)
       select $2, email, "displayName", locale, background, $3, now() + interval '${days} days'
       from person where not exists (
         select from inside where inside.email = person.email
           and state in ('enrolled', 'waitlisted', 'requested'))
       on conflict (cohort_id, email) where ${open} do update
         set invited_by = excluded.invited_by where invitation.invited_by is null
       returning id, email
     ), told as (
       insert into enrolment_event (id, cohort_id, account_id, kind, by_account)
       select gen_random_uuid(), $2, account.id, 'invited', $3 from added join account using (email)
     )
     select id from added`,
    [previewId, cohortId, by],
  );
  await manager.query('update invitation_preview set confirmed_at = now() where id = $1', [
    previewId,
  ]);
  return added.map(({ id }) => id);
}
