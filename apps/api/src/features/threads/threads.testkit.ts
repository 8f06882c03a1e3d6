import { randomUUID } from 'node:crypto';
import {
  actOnDraftThreads,
  actOnRoundThread,
  type DraftThreadAct,
  listDraftThreads,
  listRoundThreads,
  readRoundLesson,
  type RoundThreadAct,
  startRoundThread,
  type ThreadKind,
} from '@weft/contracts';
import { compileLesson } from '@weft/mdx/compile';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { TestApi } from '../../platform/testing/test-api.testkit.js';
import type { RoundClass, RoundsApi } from '../review-rounds/rounds.testkit.js';

const library = {
  ...{ cases: {}, glossary: {}, figures: {}, canvases: {}, testimonials: {}, collections: {} },
  sources: {},
};

export const lessonId = 'tt-01-les-1';

/** The blocks of the lesson that remarks are tried on. */
export const texts = {
  nl: ['## Begin', 'Wol is warm en zacht. Een draad alleen breekt snel.', 'Weef hem dan.'],
  en: ['## Begin', 'Wool is warm and soft. A thread alone soon breaks.', 'Then weave it.'],
};

/** A version of a draft whose first lesson has these texts; block ids follow the version before. */
export async function addTexts(
  api: TestApi,
  draft: { draftId: string; by: string; number: number },
  sources: { nl: string; en: string },
): Promise<string> {
  const id = randomUUID();
  const before = await api.dataSource.query<{ blocks: never[]; locale: string }[]>(
    `select document.blocks, link.locale from draft_version version
     cross join lateral jsonb_to_recordset(version.documents) as link (locale text, hash text)
     join draft_document document on document.draft_id = version.draft_id
       and document.hash = link.hash
     where version.draft_id = $1 and version.number = $2`,
    [draft.draftId, draft.number - 1],
  );
  const documents: object[] = [];
  let parallel: never[] | undefined;
  for (const locale of ['nl', 'en'] as const) {
    const result = compileLesson({
      ...{ lessonId, locale, country: null, file: `${locale}.mdx`, sources: [], library },
      ...{ source: sources[locale], parallel },
      previous: before.find((one) => one.locale === locale)?.blocks,
    });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { document, blocks, text } = result.lesson;
    parallel = blocks as never[];
    const hash = `${id}-${locale}`;
    documents.push({ lessonId, locale, country: null, hash });
    await api.dataSource.query(
      `insert into draft_document (draft_id, hash, body, blocks, plain_text, activities)
       values ($1, $2, $3, $4, $5, '[]')`,
      [
        ...[draft.draftId, hash, JSON.stringify(document), JSON.stringify(blocks)],
        text.map((one) => one.text).join(' '),
      ],
    );
  }
  const lesson = { id: lessonId, slug: 'les-1', title: { nl: 'Les 1', en: 'Lesson 1' } };
  const assignment = { id: 'tt-01-cloth', title: { nl: 'Doek', en: 'Cloth' } };
  await api.dataSource.query(
    `insert into draft_version
       (id, draft_id, number, revision, note, parts, meta, lessons, documents, created_by)
     values ($1, $2, $3, 0, '', '[]', $4, $5, $6, $7)`,
    [
      ...[id, draft.draftId, draft.number],
      JSON.stringify({ file: { code: 'TT-01' }, assignment }),
      ...[JSON.stringify([lesson]), JSON.stringify(documents), draft.by],
    ],
  );
  return id;
}

export const sourceOf = (blocks: readonly string[]): string => blocks.join('\n\n');

/** A round over {@link texts} with two guests, and everybody else whom access is tried with. */
export interface RemarkRound {
  here: RoundClass;
  draftId: string;
  roundId: string;
  guests: RoundClass['guests'];
  /** Of the lesson, in order. */
  blockIds: string[];
}

/** Opens a round in which a student and a professional may remark. */
export async function openRemarkRound(api: RoundsApi): Promise<RemarkRound> {
  const here = await api.openRounds();
  const { draftId } = here.draft;
  const by = here.moderator.account?.id ?? '';
  const sources = { nl: sourceOf(texts.nl), en: sourceOf(texts.en) };
  const draftVersionId = await addTexts(api, { draftId, by, number: 2 }, sources);
  const roundId = await api.openRound(here.moderator, { draftId, draftVersionId });
  const guests: RoundClass['guests'] = [
    await api.letIn(here.moderator, roundId, ['student']),
    await api.letIn(here.moderator, roundId, ['professional']),
  ];
  const { body } = await guests[0].agent.call(readRoundLesson, {
    params: { roundId, lessonId },
    query: { locale: 'nl' },
  });
  return { here, draftId, roundId, guests, blockIds: body.blocks.map(({ blockId }) => blockId) };
}

/** Makes a remark on a block (by its place in the lesson) or on words of it; gives the answer. */
export async function remark(
  who: TestAgent,
  roundId: string,
  given: {
    blockId: string;
    id?: string;
    kind?: ThreadKind;
    text?: string;
    wording?: string | null;
    selection?: { start: number; end: number } | null;
    locale?: 'nl' | 'en';
  },
) {
  const { blockId, selection = null, locale = 'nl', id = randomUUID(), ...said } = given;
  const answer = await who.call(startRoundThread, {
    params: { roundId },
    body: {
      ...{ id, kind: 'comment', text: 'Wat is dit?', wording: null, mentions: [], ...said },
      target: { lessonId, locale, blockId, selection },
    },
  });
  return { ...answer, threadId: id };
}

export const act = (
  who: TestAgent,
  { id = randomUUID(), ...params }: { roundId: string; threadId: string; id?: string },
  done: RoundThreadAct,
) => who.call(actOnRoundThread, { params, body: { id, act: done } });

export const decide = (
  who: TestAgent,
  { draftId, threadIds }: { draftId: string; threadIds: string[] },
  done: DraftThreadAct,
) =>
  who.call(actOnDraftThreads, {
    params: { draftId },
    body: { id: randomUUID(), threadIds, act: done },
  });

/** A page of the remarks on the lesson: the first at each block, or those of one. */
export const remarksAt = (
  who: TestAgent,
  roundId: string,
  query: { locale?: 'nl' | 'en'; blockId?: string; page?: string } = {},
) =>
  who.call(listRoundThreads, {
    params: { roundId, lessonId },
    query: { locale: 'nl', ...query },
  });

/** All remarks on the lesson, up to fifty at each block. */
export async function remarksOf(who: TestAgent, roundId: string, locale: 'nl' | 'en' = 'nl') {
  const { blocks } = (await remarksAt(who, roundId, { locale })).body;
  const pages = await Promise.all(
    blocks.map(({ blockId }) => remarksAt(who, roundId, { locale, blockId: blockId ?? '' })),
  );
  return pages.flatMap(({ body }) => body.items);
}

export const listOf = (who: TestAgent, draftId: string, query: Record<string, string> = {}) =>
  who.call(listDraftThreads, { params: { draftId }, query });
