import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BlockChange,
  type ChangeClass,
  publishDraftVersion,
  readRelease,
  type ReleaseCheckName,
  signOffVersion,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { edit, filesOf, fork, makeVersion } from '../drafts/drafts.testkit.js';
import { type MovesApi, startMovesApi } from '../version-moves/version-moves.testkit.js';

export const weft = 'lessons/02-weft/nl.mdx';
export const weftEnglish = 'lessons/02-weft/en.mdx';

const filler = (words: string) => `\n${`${words}\n\n`.repeat(170)}`;
const parts = (kinds: string[]) =>
  kinds.map((kind) => `<Part kind="${kind}" minutes={10} />\n\n`).join('');

/**
 * Makes the fixture module one that passes the check of content: with enough words, all parts of a
 * lesson and sources in two languages; published as 1.0.1.
 */
async function publishComplete(api: MovesApi): Promise<void> {
  const change = (path: string, make: (text: string) => string) => {
    const file = join(api.folder.path, 'modules/TT-01-weaving', path);
    writeFileSync(file, make(readFileSync(file, 'utf8')));
  };
  for (const [lesson, kinds] of [
    ['01-warp', ['contact', 'followup']],
    ['02-weft', ['prework', 'contact', 'followup']],
  ] as const) {
    const more = parts([...kinds]);
    change(
      `lessons/${lesson}/nl.mdx`,
      (text) => `${text}${filler('Een zin van vijf woorden.')}${more}`,
    );
    change(
      `lessons/${lesson}/en.mdx`,
      (text) => `${text}${filler('A line of five words.')}${more}`,
    );
    change(`lessons/${lesson}/lesson.yaml`, (text) => {
      const [start = '', source = ''] = text.split('sources:\n');
      const second = source.replaceAll('loom', 'draad');
      return `${start}sources:\n${source}    language: en\n${second}    language: nl\n`;
    });
  }
  await api.publish('1.0.1');
}

/** An API with cohorts whose module passes the check of content, published as 1.0.1. */
export async function startPublishingApi(): Promise<MovesApi> {
  const api = await startMovesApi();
  await publishComplete(api);
  return api;
}

export type DraftMaker = ReturnType<typeof draftsOf>;

/** Ways in which an author begins drafts. */
export function draftsOf(api: MovesApi, author: TestAgent) {
  const newest = async () => {
    const rows = await api.dataSource.query<{ version: string }[]>(
      `select version from module_version where code = 'TT-01' order by sequence desc limit 1`,
    );
    return rows[0] ?? { version: '' };
  };
  /** A draft of the newest version. */
  const forked = async () => fork(author, 'TT-01', (await newest()).version);
  const weftOf = async (draftId: string) => (await filesOf(author, draftId)).get(weft)?.text ?? '';
  /** A draft of the newest version with a sentence of its own, compiled as its first version. */
  async function draftWith(to = 'De inslag loopt') {
    const draftId = await forked();
    const from = /De inslag \w+/.exec(await weftOf(draftId))?.[0] ?? '';
    await edit(author, draftId, { path: weft, from, to });
    await makeVersion(author, draftId);
    return draftId;
  }
  return { newest, forked, draftWith };
}

/** What is known of a version before it is published. */
export const look = (who: TestAgent, draftId: string, number = 1) =>
  who.call(readRelease, { params: { draftId, number: `${number}` } });

/** One of the checks of a version. */
export async function checkOf(
  who: TestAgent,
  { draftId, number = 1 }: { draftId: string; number?: number },
  name: ReleaseCheckName,
) {
  const { body } = await look(who, draftId, number);
  return body.checks.find((one) => one.name === name);
}

/** Signs, or takes a signature back. */
export const sign = (
  who: TestAgent,
  draftId: string,
  { number = 1, ...given }: { number?: number; kind?: 'signed' | 'withdrawn'; id?: string } = {},
) =>
  who.call(signOffVersion, {
    params: { draftId, number: `${number}` },
    body: { id: randomUUID(), kind: 'signed', note: '', ...given },
  });

/** Publishes a version; the id of the write is made up unless told. */
export const publish = (
  who: TestAgent,
  draftId: string,
  given: {
    number?: number;
    id?: string;
    version: string;
    change?: ChangeClass;
    blocks?: BlockChange[];
    accepts?: ReleaseCheckName[];
  },
) => {
  const { number = 1, ...write } = given;
  return who.call(publishDraftVersion, {
    params: { draftId, number: `${number}` },
    body: {
      ...{ id: randomUUID(), change: 'clarifying', accepts: ['translation'], ...write },
      notes: { nl: 'De inslag is duidelijker.', en: 'The weft is clearer.' },
    },
  });
};
