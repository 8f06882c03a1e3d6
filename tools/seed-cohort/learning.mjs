import { bell, uuidFrom } from './random.mjs';

const dayMs = 86_400_000;

/**
 * What one learner did: she takes lessons in order at her own pace, stops somewhere, and hands in
 * the quiz of each lesson until it is right or she gives up.
 * @param {{ person: { id: string }, lessons: { id: string, version: string, minutes: number,
 *   quiz: object | null }[], days: number, now: number, random: () => number }} given `days`: how long
 *   the cohort runs already
 * @typedef {{ account: string, lesson: string }} Of whose, and where
 * @returns {{ completions: (Of & { id: string, version: string, at: number })[],
 *   positions: (Of & { seconds: number, opened: number, read: number })[],
 *   answers: (Of & { id: string, activity: string, hash: string, at: number, value: object,
 *   result: { score: number, max: number, items: object[] } })[] }} times in milliseconds
 */
export function learn({ person, lessons, days, now, random }) {
  const strength = bell(random);
  const share = Math.min(1, Math.max(0, 0.55 + 0.22 * bell(random)));
  // One in twelve stopped long ago, the others were here in the last week.
  const away = random() < 0.08 ? days * 0.6 * random() : 7 * random();
  const reached = Math.round(lessons.length * share);
  const last = now - away * dayMs;
  const first = now - days * dayMs;
  const done = { completions: [], positions: [], answers: [] };
  for (let n = 0; n <= reached && n < lessons.length; n += 1) {
    const lesson = lessons[n];
    const at = first + ((last - first) * (n + random() * 0.8)) / (reached + 1);
    // Some read twice as long as others; the lessons themselves are a bit off what they declare.
    const pace = Math.exp(0.35 * bell(random) - 0.15 * strength);
    const honest = 0.7 + ((lesson.minutes * 7919) % 60) / 100;
    const seconds = Math.round(lesson.minutes * 60 * honest * pace * (random() < 0.004 ? 5 : 1));
    const finished = n < reached;
    done.positions.push({
      ...{ account: person.id, lesson: lesson.id, seconds },
      ...{ opened: at, read: Math.min(at + seconds * 1000, now) },
    });
    if (lesson.quiz && (finished || random() < 0.5)) {
      done.answers.push(...tryQuiz({ person, lesson, at, strength, finished, now, random }));
    }
    if (finished) {
      done.completions.push({
        ...{ account: person.id, lesson: lesson.id, id: uuidFrom(random) },
        ...{ version: lesson.version, at: Math.min(at + seconds * 1000, now) },
      });
    }
  }
  return done;
}

/** Each attempt is better than the one before; who is stuck hands in three or more. */
function tryQuiz({ person, lesson, at, strength, finished, now, random }) {
  const { quiz } = lesson;
  const most = finished ? 1 + Math.floor(random() * 2) : 1 + Math.floor(random() * 4);
  const attempts = [];
  for (let n = 0; n < most; n += 1) {
    const items = quiz.items.map((item) => answerItem(item, strength + n * 0.8, random));
    const score = round(items.reduce((sum, item) => sum + item.score, 0));
    const when = Math.min(at + (n + 1) * 240_000, now);
    attempts.push({
      ...{ id: uuidFrom(random), account: person.id, lesson: lesson.id },
      ...{ activity: quiz.activityId, hash: quiz.hash, at: when },
      value: { items: Object.fromEntries(items.map(({ id, chosen }) => [id, chosen])) },
      result: {
        ...{ score, max: items.length },
        items: items.map(({ id, score: points, solution }) => ({
          ...{ id, score: points, max: 1, correct: points === 1 },
          ...{ feedback: {}, solution, explanation: '' },
        })),
      },
    });
    if (score === items.length) break;
  }
  return attempts;
}

/** The harder the item, the more strength it takes (logistic, as in a Rasch model). */
function answerItem({ id, hardness, solution, distractors }, strength, random) {
  const knows = random() < 1 / (1 + Math.exp(hardness - strength));
  if (knows) return { id, chosen: solution, solution, score: 1 };
  if (distractors.length === 0) return { id, chosen: [], solution, score: 0 };
  // The first distractor draws most.
  const at = Math.floor(random() ** 2 * distractors.length);
  return { id, chosen: [distractors[at]], solution, score: 0 };
}

const round = (points) => Math.round(points * 100) / 100;
