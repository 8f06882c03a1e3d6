import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ChangeClass,
  decideVersionMove,
  listCohortVersions,
  markComplete,
  type MoveDecision,
  readLesson,
  readModule,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';

/** The application with ways to publish versions of module TT-01 and to move cohorts to them. */
export interface MovesApi extends CohortsApi {
  /** Publishes what is in the folder under this version. */
  publish(version: string, change?: ChangeClass): Promise<void>;
  /** Rewrites the second block of the lesson `weft` in Dutch. */
  rewrite(text: string): void;
  /** Gives the module and both lessons another Dutch title. */
  rename(title: string): void;
  /** Adds a lesson `fringe` at the end. */
  addLesson(): void;
  /** Turns the two lessons round. */
  reorder(): void;
}

const module = 'modules/TT-01-weaving';

/** Starts the application with the fixture curriculum, TT-01 1.0.0. */
export async function startMovesApi(
  options: Parameters<typeof startCohortsApi>[0] = {},
): Promise<MovesApi> {
  const api = await startCohortsApi(options);
  const path = (file: string) => join(api.folder.path, module, file);
  const replace = (file: string, pattern: RegExp, by: string) => {
    const before = readFileSync(path(file), 'utf8');
    if (!pattern.test(before)) throw new Error(`${file} does not hold ${pattern}`);
    writeFileSync(path(file), before.replace(pattern, by));
  };
  let [warp, weft] = ['lessons/01-warp', 'lessons/02-weft'];
  const publish: MovesApi['publish'] = async (version, change) => {
    const line = change ? `\nchange: ${change}` : '';
    replace('module.yaml', /^version: .*(\nchange: .*)?$/m, `version: ${version}${line}`);
    const { problems, published } = await api.load();
    if (published.length !== 1) throw new Error(problems.join('\n') || 'Nothing was published');
  };
  return {
    ...api,
    publish,
    rewrite: (text) => replace(`${weft}/nl.mdx`, /(## Slaan\n\n)[^\n]*/, `$1${text}`),
    rename: (title) => {
      for (const file of ['module.yaml', `${warp}/lesson.yaml`, `${weft}/lesson.yaml`]) {
        replace(file, /title: \{ nl: [^,]*,/, `title: { nl: ${title},`);
      }
    },
    addLesson: () => {
      cpSync(path(weft), path('lessons/09-fringe'), { recursive: true });
      replace(
        'lessons/09-fringe/lesson.yaml',
        /id: tt-01-weft\nslug: weft/,
        'id: tt-01-fringe\nslug: fringe',
      );
      replace(
        'lessons/09-fringe/lesson.yaml',
        /title: .*/,
        'title: { nl: De franje, en: The fringe }',
      );
    },
    reorder: () => {
      const [first, second] = warp.includes('/01-') ? ['04', '03'] : ['01', '02'];
      const [a, b] = [`lessons/${first}-warp`, `lessons/${second}-weft`];
      renameSync(path(warp), path(a));
      renameSync(path(weft), path(b));
      [warp, weft] = [a, b];
    },
  };
}

const inDutch = { locale: 'nl' } as const;

/** The version of the module that somebody reads. */
export async function versionOf(agent: TestAgent): Promise<string> {
  const params = { slug: 'weaving' };
  const { body } = await agent.call(readModule, { params, query: inDutch });
  return body.version;
}

/** The text of the lesson `weft` that somebody reads. */
export async function textOf(agent: TestAgent): Promise<string> {
  const params = { slug: 'weaving', lessonSlug: 'weft' };
  const { body } = await agent.call(readLesson, { params, query: inDutch });
  return JSON.stringify(body.document.blocks);
}

/** Where a cohort stands with module TT-01. */
export async function standing(lecturer: TestAgent, cohortId: string) {
  const { body } = await lecturer.call(listCohortVersions, {
    params: { cohortId },
    query: inDutch,
  });
  const [item] = body.items;
  if (!item) throw new Error('The cohort has no modules');
  return item;
}

/** Decides something about TT-01. */
export function decide(
  lecturer: TestAgent,
  cohortId: string,
  given: { decision: MoveDecision; from: string; to: string; id?: string },
) {
  return lecturer.call(decideVersionMove, {
    params: { cohortId, code: 'TT-01' },
    body: { id: randomUUID(), note: null, ...given },
  });
}

/** Marks a lesson complete and gives what was stored. */
export async function finish(learner: TestAgent, lessonId: string, version?: string) {
  const done = { id: randomUUID(), lessonId, at: new Date().toISOString(), version };
  const { body } = await learner.call(markComplete, { body: done });
  return body;
}
