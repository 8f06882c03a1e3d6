import { randomUUID } from 'node:crypto';
import { changeMyEnrolment, readModuleProgress } from '@weft/contracts';
import { decide, finish, type MovesApi, standing, startMovesApi } from './version-moves.testkit.js';

/** A number from 0 to 1 that is the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

interface StoredRow {
  lesson: string;
  id: string;
  version: string;
  at: Date;
}

let api: MovesApi;
afterEach(() => api.close());

const lessons = ['tt-01-warp', 'tt-01-weft', 'tt-01-fringe'];

it.each([7, 11])(
  'loses no completion and changes no id or date, whatever happens (seed %i)',
  async (seed) => {
    const random = seeded(seed);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    api = await startMovesApi();
    const { dataSource } = api;
    const lecturer = await api.as('lecturer');
    const cohortId = await api.openCohort(lecturer);
    const learners = [await api.joined(lecturer, cohortId), await api.joined(lecturer, cohortId)];
    const stored = () =>
      dataSource.query<StoredRow[]>(
        `select account_id || lesson_id as lesson, id, module_version as version, completed_at as at
         from completion order by 1`,
      );
    let version = 1;
    let added = false;
    const publish = () => api.publish(`1.${version++}.0`, pick(['clarifying', 'outcome']));
    const go = async (decision: 'now' | 'later' | 'never' | 'undone') => {
      // Who looked before a publication went round is told so, looks again and decides anew.
      for (let status = 409; status === 409;) {
        const { version: from, pending, last } = await standing(lecturer, cohortId);
        const to = decision === 'undone' ? last?.from : pending?.to;
        if (!to) return;
        ({ status } = await decide(lecturer, cohortId, { decision, from, to }));
        expect([200, 409]).toContain(status);
      }
    };
    const acts: Record<string, () => Promise<unknown>> = {
      complete: () => finish(pick(learners), pick(added ? lessons : lessons.slice(0, 2))),
      again: () => finish(pick(learners), pick(lessons.slice(0, 2))),
      reorder: () => (api.reorder(), publish()),
      rename: () => {
        api.rename(`Naam ${version}`);
        api.rewrite(`Tekst ${version}: na elke rij sla je de inslag vast.`);
        return publish();
      },
      add: async () => {
        if (added) return;
        api.addLesson();
        added = true;
        await publish();
      },
      now: () => go('now'),
      later: () => go('later'),
      never: () => go('never'),
      undo: () => go('undone'),
      leave: () => enrol('leave'),
      return: () => enrol('return'),
    };
    const enrol = async (action: 'leave' | 'return') =>
      pick(learners).call(changeMyEnrolment, {
        params: { cohortId },
        body: { id: randomUUID(), action },
      });

    let before: StoredRow[] = [];
    const names = Object.keys(acts);
    for (let step = 0; step < 40; step += 1) {
      const name = step < 3 ? 'complete' : pick(names);
      await acts[name]?.();
      const after = await stored();
      const kept = after.filter(({ lesson }) => before.some((one) => one.lesson === lesson));
      expect({ name, step, kept }).toEqual({ name, step, kept: before });
      before = after;
    }
    for (const learner of learners) {
      const params = { moduleCode: 'TT-01' };
      const { body } = await learner.call(readModuleProgress, { params });
      for (const { lessonId, completedAt } of body.lessons) {
        const own = before.find(({ lesson }) => lesson === `${learner.account?.id}${lessonId}`);
        expect(completedAt).toBe(own?.at.toISOString() ?? null);
      }
    }
  },
  120_000,
);
