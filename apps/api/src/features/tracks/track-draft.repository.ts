import { Injectable } from '@nestjs/common';
import type { TrackContent, TrackDraft, TrackDraftSummary } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** A draft with its people and what was published from it. */
export type TrackDraftRow = Omit<TrackDraft, 'own' | 'updatedAt'> & { updatedAt: Date };

export interface NewTrackDraft {
  id: string;
  slug: string;
  ownerId: string;
  content: TrackContent;
  from: { slug: string; version: string } | null;
}

interface Saved {
  revision: number;
  updatedAt: Date;
}

/** Parameter $2 is the account that asks. */
const mayEdit = `(draft.owner_id = $2 or exists (
  select from track_draft_editor editor
  where editor.draft_id = draft.id and editor.account_id = $2))`;

/** How many saved states a page of the history has. */
const perPage = 50;

/** Drafts, who may change them, and every state that was saved. */
@Injectable()
export class TrackDraftRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A draft that this account may change, with people and versions. */
  async findOf(draftId: string, accountId: string): Promise<TrackDraftRow | null> {
    const rows: TrackDraftRow[] = await this.dataSource.query(
      `select draft.id, draft.slug, draft.revision, draft.content,
         draft.updated_at as "updatedAt", changer.display_name as "updatedBy",
         draft.archived_at is not null as archived,
         jsonb_build_object('accountId', owner.id, 'displayName', owner.display_name) as owner,
         (select coalesce(jsonb_agg(jsonb_build_object('accountId', account.id,
            'displayName', display_name, 'email', email) order by lower(display_name)), '[]')
          from track_draft_editor editor join account on account.id = editor.account_id
          where editor.draft_id = draft.id) as editors,
         (select coalesce(jsonb_agg(jsonb_build_object('version', published.version,
            'publishedAt', to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'note', note) order by sequence desc), '[]')
          from track_release release join track_version published using (slug, version)
          where release.draft_id = draft.id) as versions
       from track_draft draft
       join account owner on owner.id = draft.owner_id
       join account changer on changer.id = draft.updated_by
       where draft.id = $1 and ${mayEdit}`,
      [draftId, accountId],
    );
    return rows[0] ?? null;
  }

  /** Drafts that this account may change, the newest change first. */
  async listOf(accountId: string): Promise<TrackDraftSummary[]> {
    const rows: (Omit<TrackDraftSummary, 'updatedAt'> & { updatedAt: Date })[] =
      await this.dataSource.query(
        `select draft.id, draft.slug, draft.content -> 'title' as title,
           jsonb_array_length(draft.content -> 'stages') as stages,
           (select version from track_release join track_version using (slug, version)
            where draft_id = draft.id order by sequence desc limit 1) as version,
           draft.updated_at as "updatedAt", changer.display_name as "updatedBy",
           draft.archived_at is not null as archived, draft.owner_id = $2 as own
         from track_draft draft join account changer on changer.id = draft.updated_by
         where $1::uuid = $2 and ${mayEdit}
         order by draft.updated_at desc, draft.id`,
        [accountId, accountId],
      );
    return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
  }

  /** Slugs that begin so and are of a draft or a published track. */
  async findSlugs(start: string): Promise<Set<string>> {
    const rows: { slug: string }[] = await this.dataSource.query(
      `select slug from track_draft where starts_with(slug, $1)
       union select slug from track_version where starts_with(slug, $1)`,
      [start],
    );
    return new Set(rows.map(({ slug }) => slug));
  }

  /**
   * Stores a new draft with its first state, once for an id.
   * @returns `taken`: the slug is of another draft; `foreign`: the id is
   */
  create(draft: NewTrackDraft): Promise<'made' | 'taken' | 'foreign'> {
    return this.dataSource.transaction(async (manager) => {
      const { id, slug, ownerId, content, from } = draft;
      const added: unknown[] = await manager.query(
        `insert into track_draft (id, slug, owner_id, content, updated_by, based_on_slug,
           based_on_version)
         values ($1, $2, $3, $4, $3, $5, $6) on conflict do nothing returning id`,
        [id, slug, ownerId, JSON.stringify(content), from?.slug, from?.version],
      );
      if (added.length === 0) {
        const known: { own: boolean }[] = await manager.query(
          'select owner_id = $2 as own from track_draft where id = $1',
          [id, ownerId],
        );
        const [row] = known;
        if (!row) return 'taken';
        return row.own ? 'made' : 'foreign';
      }
      await manager.query(
        `insert into track_draft_revision (id, draft_id, revision, content, by_account)
         values ($1, $1, 1, $2, $3)`,
        [id, JSON.stringify(content), ownerId],
      );
      return 'made';
    });
  }

  /** Saves a state on top of another; null when that is no longer the newest, or it was put away. */
  async save(write: {
    id: string;
    draftId: string;
    baseRevision: number;
    content: TrackContent;
    by: string;
  }): Promise<Saved | null> {
    const rows: Saved[] = await this.dataSource.query(
      `with changed as (
         update track_draft
         set content = $3, revision = revision + 1, updated_at = now(), updated_by = $4
         where id = $2 and revision = $5 and archived_at is null
           and not exists (select from track_draft_revision where id = $1)
         returning *
       )
       insert into track_draft_revision (id, draft_id, revision, content, by_account, at)
       select $1, id, revision, content, $4, updated_at from changed
       returning revision, at as "updatedAt"`,
      [write.id, write.draftId, JSON.stringify(write.content), write.by, write.baseRevision],
    );
    return rows[0] ?? null;
  }

  /** What a write became that was sent before. */
  async findSaved(draftId: string, writeId: string): Promise<Saved | null> {
    const rows: Saved[] = await this.dataSource.query(
      `select revision, at as "updatedAt" from track_draft_revision
       where id = $1 and draft_id = $2`,
      [writeId, draftId],
    );
    return rows[0] ?? null;
  }

  async setArchived(draftId: string, archived: boolean): Promise<void> {
    await this.dataSource.query(
      `update track_draft set archived_at = case when $2 then coalesce(archived_at, now()) end
       where id = $1`,
      [draftId, archived],
    );
  }

  /** @returns false when nobody who may make tracks has this address */
  async addEditor(
    draftId: string,
    { email, roles }: { email: string; roles: readonly string[] },
  ): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `with colleague as (
         select id from account where email = lower($2) and roles && $3::text[]
       ), added as (
         insert into track_draft_editor (draft_id, account_id)
         select draft.id, colleague.id from colleague join track_draft draft
           on draft.id = $1 and draft.owner_id <> colleague.id
         on conflict do nothing
       )
       select from colleague`,
      [draftId, email, roles],
    );
    return rows.length > 0;
  }

  async removeEditor(draftId: string, accountId: string): Promise<void> {
    await this.dataSource.query(
      'delete from track_draft_editor where draft_id = $1 and account_id = $2',
      [draftId, accountId],
    );
  }

  /** A page of saved states, newest first. */
  async listRevisions(
    draftId: string,
    page: number,
  ): Promise<{ items: { revision: number; at: string; by: string }[]; pages: number }> {
    const rows: { revision: number; at: Date; by: string; total: number }[] =
      await this.dataSource.query(
        `select revision, at, display_name as by, count(*) over ()::int as total
         from track_draft_revision join account on account.id = by_account
         where draft_id = $1 order by revision desc limit ${perPage} offset $2`,
        [draftId, (page - 1) * perPage],
      );
    const items = rows.map(({ revision, at, by }) => ({ revision, at: at.toISOString(), by }));
    return { items, pages: Math.ceil((rows[0]?.total ?? 0) / perPage) };
  }

  async findRevision(draftId: string, revision: number): Promise<TrackContent | null> {
    const rows: { content: TrackContent }[] = await this.dataSource.query(
      'select content from track_draft_revision where draft_id = $1 and revision = $2',
      [draftId, revision],
    );
    return rows[0]?.content ?? null;
  }
}
