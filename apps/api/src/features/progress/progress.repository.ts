import { Injectable } from '@nestjs/common';
import type { Completion } from '@weft/contracts';
import { type LessonState, pauseMinutes } from '@weft/rules';
import { DataSource } from 'typeorm';
import { Gathered } from '../../platform/database/gathered.js';
import { runPrepared } from '../../platform/database/prepared-statement.js';

interface CompletionRow extends Omit<Completion, 'completedAt'> {
  completedAt: Date;
}

interface StateRow extends Pick<LessonState, 'lessonId' | 'blockId'> {
  openedAt: Date | null;
  readAt: Date | null;
  completedAt: Date | null;
}

export interface NewCompletion extends Completion {
  accountId: string;
}

export interface NewPosition {
  accountId: string;
  lessonId: string;
  blockId: string | null;
  at: string;
}

/** The completion of this lesson, or the one that was made with this id. */
const findCompletion = {
  name: 'find-completion',
  text: `
    select id, lesson_id as "lessonId", module_version as version, completed_at as "completedAt"
    from completion
    where account_id = $1 and (lesson_id = $2 or id = $3)
    order by lesson_id = $2 desc limit 1`,
};

/**
 * Stores those of a JSON list that were not there before and tells which. In one order, so that
 * two lists at the same time cannot wait for each other. JSON, because at an array PostgreSQL would
 * look at the length, and plan anew each time.
 */
const addCompletions = {
  name: 'add-completions',
  text: `
    insert into completion (account_id, lesson_id, id, module_version, completed_at)
    select "accountId", "lessonId", id, version, "completedAt"
    from jsonb_to_recordset($1::jsonb) as new ("accountId" uuid, "lessonId" text, id uuid,
      version text, "completedAt" timestamptz)
    order by "accountId", "lessonId"
    on conflict do nothing
    returning concat_ws(' ', account_id, lesson_id, id) as key`,
};

/**
 * The first opening stays; the place moves only forward in time. The time since the place before
 * counts as reading, unless the pause was longer than parameter $5, in seconds.
 */
const savePosition = {
  name: 'save-position',
  text: `
    insert into reading_position as known (account_id, lesson_id, block_id, opened_at, read_at)
    values ($1, $2, $3, $4, $4)
    on conflict (account_id, lesson_id) do update set
      opened_at = least(known.opened_at, excluded.opened_at),
      block_id = case when excluded.read_at > known.read_at
        then excluded.block_id else known.block_id end,
      active_seconds = known.active_seconds + case
        when excluded.read_at between known.read_at and known.read_at + make_interval(secs => $5)
        then round(extract(epoch from excluded.read_at - known.read_at))::int else 0 end,
      recorded_at = excluded.recorded_at,
      read_at = greatest(known.read_at, excluded.read_at)`,
};

const findStates = {
  name: 'find-lesson-states',
  text: `
    select coalesce(place.lesson_id, done.lesson_id) as "lessonId", place.block_id as "blockId",
      place.opened_at as "openedAt", place.read_at as "readAt", done.completed_at as "completedAt"
    from (select * from reading_position where account_id = $1) place
    full join (select * from completion where account_id = $1) done using (lesson_id)`,
};

/** These are among the most frequent requests: one statement a call, two for a repeated write. */
@Injectable()
export class ProgressRepository {
  /** Whether each was stored now. When a class ends its lesson at once, a commit each is what costs. */
  private readonly additions = new Gathered<NewCompletion, boolean>(async (completions) => {
    const asked = [JSON.stringify(completions)];
    const rows = await runPrepared<{ key: string }>(this.dataSource, addCompletions, asked);
    const added = new Set(rows.map(({ key }) => key));
    // Sent twice at the same time: only one of the two was stored.
    return completions.map((one) => added.delete([one.accountId, one.lessonId, one.id].join(' ')));
  });

  constructor(private readonly dataSource: DataSource) {}

  /** Stores a completion once. The second of two writes gets what the first one stored. */
  async addCompletion(completion: NewCompletion): Promise<Completion> {
    const { accountId, lessonId, id, version, completedAt } = completion;
    if (await this.additions.ask(completion)) return { id, lessonId, version, completedAt };
    // Sent before, or marked on another device: what was stored first stays.
    const sought = [accountId, lessonId, id];
    const [row] = await runPrepared<CompletionRow>(this.dataSource, findCompletion, sought);
    if (!row) throw new Error('A completion was refused without one that is in its place');
    return { ...row, completedAt: row.completedAt.toISOString() };
  }

  async savePosition({ accountId, lessonId, blockId, at }: NewPosition): Promise<void> {
    const values = [accountId, lessonId, blockId, at, pauseMinutes * 60];
    await runPrepared(this.dataSource, savePosition, values);
  }

  /** All that is known of a learner's lessons, but not which activities were answered. */
  async findStates(accountId: string): Promise<LessonState[]> {
    const rows = await runPrepared<StateRow>(this.dataSource, findStates, [accountId]);
    return rows.map((row) => ({
      lessonId: row.lessonId,
      blockId: row.blockId,
      openedAt: row.openedAt?.toISOString() ?? null,
      readAt: row.readAt?.toISOString() ?? null,
      completedAt: row.completedAt?.toISOString() ?? null,
      answered: [],
    }));
  }
}
