import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale, PublishedTrack, TrackVersion } from '@weft/contracts';
import { DataSource } from 'typeorm';

interface NewRelease {
  id: string;
  draftId: string;
  revision: number;
  note: string;
  by: string;
  track: PublishedTrack;
}

/** Published versions of tracks: from the studio, and those that came with the platform. */
@Injectable()
export class PublicationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest version of every track. */
  async listNewest() {
    const rows = await this.dataSource.query<
      {
        slug: string;
        version: string;
        title: Record<Locale, string>;
        ects: number;
        publishedAt: Date;
      }[]
    >(
      `select distinct on (slug) slug, version, meta -> 'title' as title,
         (meta -> 'ects')::float as ects, published_at as "publishedAt"
       from track_version order by slug, sequence desc`,
    );
    return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
  }

  async find(slug: string, version: string): Promise<PublishedTrack | null> {
    const rows: { meta: PublishedTrack }[] = await this.dataSource.query(
      'select meta from track_version where slug = $1 and version = $2',
      [slug, version],
    );
    return rows[0]?.meta ?? null;
  }

  /** Its versions, newest first; empty for a track that was never published. */
  async listVersions(slug: string): Promise<TrackVersion[]> {
    const rows: (Omit<TrackVersion, 'publishedAt'> & { publishedAt: Date })[] =
      await this.dataSource.query(
        `select version, published_at as "publishedAt", coalesce(note, '') as note
         from track_version left join track_release using (slug, version)
         where slug = $1 order by sequence desc`,
        [slug],
      );
    return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
  }

  /** What a publication became that was sent before. */
  async findRelease(
    draftId: string,
    writeId: string,
  ): Promise<{ slug: string; version: string } | null> {
    const rows: { slug: string; version: string }[] = await this.dataSource.query(
      'select slug, version from track_release where id = $1 and draft_id = $2',
      [writeId, draftId],
    );
    return rows[0] ?? null;
  }

  /**
   * Publishes a revision, if it is still the newest one of the draft.
   * @returns false when the draft changed, was put away, or the version is there already
   */
  publish({ id, draftId, revision, note, by, track }: NewRelease): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const draft: unknown[] = await manager.query(
        `select from track_draft where id = $1 and revision = $2 and archived_at is null
         for update`,
        [draftId, revision],
      );
      if (draft.length === 0) return false;
      const meta = JSON.stringify(track);
      // The content folder knows by this part that the track is not its own.
      const parts = { studio: createHash('sha256').update(meta).digest('hex') };
      const added: unknown[] = await manager.query(
        `insert into track_version (slug, version, parts, meta, published_at)
         values ($1, $2, $3, $4, now()) on conflict do nothing returning slug`,
        [track.slug, track.version, JSON.stringify(parts), meta],
      );
      if (added.length === 0) return false;
      await manager.query(
        `insert into track_release (id, slug, version, draft_id, revision, note, published_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, track.slug, track.version, draftId, revision, note, by],
      );
      await manager.query(`select pg_notify('content', '')`);
      return true;
    });
  }
}
