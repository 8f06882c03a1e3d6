import { fileURLToPath } from 'node:url';
import type { BlockRef, TextAnchor } from '@weft/contracts';
import {
  anchorOf,
  type AnchorPlace,
  placeAnchor,
  placeAnchors,
  placeInTranslation,
  seededRandom,
} from '@weft/rules';
import {
  type EditedBlock,
  type EditKind,
  editKinds,
  Editor,
  textOf,
  type Token,
  withIds,
} from './anchor-edits.testkit.js';
import { compileLesson } from './compile-lesson.js';
import { readCurriculum } from './curriculum/read-curriculum.js';
import type { CompiledLesson } from './lesson-source.js';

const read = readCurriculum(fileURLToPath(new URL('../../../content', import.meta.url)));
if ('diagnostics' in read) throw new Error('content/ does not read');
const { modules, library } = read.curriculum;

/** A shipped lesson in both languages. */
function compiled(at: number): { nl: CompiledLesson; en: CompiledLesson } {
  const lessons = modules.flatMap((module) => module.lessons);
  const texts = lessons[at % lessons.length]?.texts ?? [];
  const compileIn = (locale: string, parallel?: BlockRef[]) => {
    const input = texts.find((one) => one.input.locale === locale && !one.input.country)?.input;
    const result = input && compileLesson({ ...input, library, parallel });
    if (!result?.ok) throw new Error('a shipped lesson does not compile');
    return result.lesson;
  };
  const nl = compileIn('nl');
  return { nl, en: compileIn('en', nl.blocks) };
}

const lessons = [3, 11, 20, 29, 37, 46, 55, 64].map(compiled);

interface Subject {
  refs: BlockRef[];
  blocks: (EditedBlock & { blockId: string; text: string })[];
}

/** The top-level blocks of a lesson with numbered words. */
function subjectOf({ document, text, blocks: refs }: CompiledLesson): Subject {
  let uid = 1;
  const known = new Map(refs.map((ref) => [ref.id, ref]));
  const own = document.blocks.map(({ id, type }, at): BlockRef => {
    const whole = text[at]?.text ?? '';
    return { id, type, text: whole, explicit: known.get(id)?.explicit ?? false };
  });
  const blocks = own.map(({ id, type, text: whole, explicit }) => ({
    ...{ blockId: id, type, text: whole, uid: id, explicitId: explicit ? id : null },
    tokens: whole === '' ? [] : whole.split(' ').map((word): Token => ({ word, uid: uid++ })),
  }));
  return { refs: own, blocks };
}

interface Remark {
  anchor: TextAnchor;
  block: EditedBlock;
  uids: Set<number>;
}

/** A remark on a whole block, a few words or a sentence. */
function remark(subject: Subject, editor: Editor): Remark {
  const full = subject.blocks.filter(({ tokens }) => tokens.length > 0);
  const block = full[editor.below(full.length)];
  if (!block) throw new Error('a lesson without words');
  const { tokens } = block;
  const from = editor.below(tokens.length);
  const to = Math.min(tokens.length, from + 1 + editor.below(16));
  const whole = editor.below(4) === 0;
  const start = textOf({ tokens: tokens.slice(0, from) }).length + (from > 0 ? 1 : 0);
  const end = start + textOf({ tokens: tokens.slice(from, to) }).length;
  const quoted = whole ? tokens : tokens.slice(from, to);
  const anchor = anchorOf(block, whole ? null : { start, end }, subject.blocks);
  return { anchor, block, uids: new Set(quoted.map(({ uid }) => uid)) };
}

/** The words of a block that lie in a range of its text. */
function tokensIn(block: EditedBlock, { start, end }: AnchorPlace): Token[] {
  let at = 0;
  return block.tokens.filter(({ word }) => {
    const [from, to] = [at, at + word.length];
    at = to + 1;
    return from < end && to > start;
  });
}

type Outcome = 'right' | 'missed' | 'gone' | 'wrong';

/** Judges a place by the words that are left of the quote, wherever they went. */
function judge(
  { anchor, block, uids }: Remark,
  place: AnchorPlace | null,
  next: readonly (EditedBlock & { blockId: string })[],
): Outcome {
  const left = next.flatMap(({ tokens }) => tokens).filter(({ uid }) => uids.has(uid)).length;
  const gone = left < uids.size / 2;
  if (!place) return gone ? 'gone' : 'missed';
  const there = next.find(({ blockId }) => blockId === place.blockId);
  if (!there) return 'wrong';
  const within = tokensIn(there, place);
  const hit = within.filter(({ uid }) => uids.has(uid)).length;
  if (anchor.whole)
    return hit >= left / 3 && (hit > 0 || there.uid === block.uid) ? 'right' : 'wrong';
  // Of a quote that lies across a new boundary, the larger part is its place.
  return hit >= left / 3 && hit >= within.length / 3 && hit > 0 ? 'right' : 'wrong';
}

/**
 * Judges a place in the other language by what the author meant the blocks of both to say.
 * @param read the blocks in the other language; `behind`: they are those of the version before
 */
function judgeTranslated(
  made: Remark,
  place: AnchorPlace | null,
  { next, read, behind }: Record<'next' | 'read', Subject['blocks']> & { behind: boolean },
): Outcome {
  const there = read.find(({ blockId }) => blockId === place?.blockId);
  if (!place || !there) return judge(made, null, next);
  const { block, uids } = made;
  if (behind || there.uid === block.uid) return there.uid === block.uid ? 'right' : 'wrong';
  const counterpart = next.find(({ blockId }) => blockId === there.blockId)?.tokens ?? [];
  const left = next.flatMap(({ tokens }) => tokens).filter(({ uid }) => uids.has(uid)).length;
  const hit = counterpart.filter(({ uid }) => uids.has(uid)).length;
  return hit > 0 && hit >= left / 3 ? 'right' : 'wrong';
}

const edits = 500;
const seed = Number(process.env['WEFT_ANCHOR_SEED'] ?? 20_221_026);
const wordsIn = (locale: 'nl' | 'en') =>
  lessons.flatMap((lesson) => lesson[locale].text.flatMap(({ text }) => text.split(' ')));
const subjects = lessons.map(({ nl, en }) => ({ nl: subjectOf(nl), en: subjectOf(en) }));
const vocabulary = { nl: wordsIn('nl'), en: wordsIn('en') };

/** One edited lesson, with remarks that were made before. */
function trial(number: number): { kind: EditKind; made: Remark; outcome: Outcome }[] {
  const random = seededRandom(seed + number);
  const locale = random() < 0.5 ? 'nl' : 'en';
  const other = locale === 'nl' ? 'en' : 'nl';
  const editor = new Editor(random, vocabulary[locale], vocabulary[other]);
  const lesson = subjects[editor.below(subjects.length)];
  if (!lesson) throw new Error('no lessons');
  const subject = lesson[locale];
  const remarks = Array.from({ length: 6 }, () => remark(subject, editor));
  const kind = editKinds[number % editKinds.length] ?? 'insert';
  // An author makes more than one edit between two versions.
  let edited: EditedBlock[] = editor.edit(subject.blocks, kind);
  for (let more = editor.below(6); more > 0; more -= 1) {
    edited = editor.edit(edited, editKinds[editor.below(editKinds.length)] ?? 'insert');
  }
  const next = withIds(subject.refs, edited);
  if (kind !== 'translate') {
    return remarks.map((made) => {
      return { kind, made, outcome: judge(made, placeAnchor(made.anchor, next), next) };
    });
  }
  // The new version is read in the other language, which followed the edits or is behind.
  const behind = editor.below(2) === 0;
  const read = behind ? lesson[other].blocks : editor.translated(next);
  return remarks.map((made) => {
    const own = placeAnchor(made.anchor, next);
    const at = own && { blockId: own.blockId, madeAt: made.anchor.blockId };
    const place = at && placeInTranslation(at, next, read);
    return { kind, made, outcome: judgeTranslated(made, place, { next, read, behind }) };
  });
}

it(`are placed right after ${edits} edits of shipped lessons, or not at all (seed ${seed})`, () => {
  const none = { right: 0, missed: 0, gone: 0, wrong: 0 };
  const table = Object.fromEntries([...editKinds, 'all'].map((kind) => [kind, { ...none }]));
  const wrongs: unknown[] = [];
  for (let number = 0; number < edits; number += 1) {
    for (const { kind, made, outcome } of trial(number)) {
      for (const row of [kind, 'all']) (table[row] ?? none)[outcome] += 1;
      if (outcome === 'wrong') wrongs.push({ seed: seed + number, kind, ...made.anchor });
    }
  }
  const rows = Object.entries(table).map(([kind, { gone, ...counted }]) => {
    const placed = counted.right + counted.missed + counted.wrong;
    return { kind, ...counted, gone, share: counted.right / placed };
  });
  const lines = rows.map(({ share, ...row }) =>
    [...Object.values(row), `${(share * 100).toFixed(1)} %`].join('\t'),
  );
  console.info(
    [`${edits} edits, seed ${seed}`, 'kind\tright\tmissed\twrong\tgone', ...lines].join('\n'),
  );
  expect(wrongs).toEqual([]);
  for (const { kind, share } of rows) {
    expect({ kind, enough: share >= 0.95 }).toEqual({ kind, enough: true });
  }
});

it('stand at the same block in the other language, and nowhere where it has none', () => {
  for (const { nl: subject, en: other } of subjects) {
    const parallel = subject.blocks.length === other.blocks.length;
    subject.blocks.forEach((block, at) => {
      const stands = { blockId: block.blockId, madeAt: block.blockId };
      const place = placeInTranslation(stands, subject.blocks, other.blocks);
      if (parallel) expect(place?.blockId).toBe(other.blocks[at]?.blockId);
      else expect([block.blockId, undefined]).toContain(place?.blockId);
    });
  }
});

it('stay with an exercise, which has no words, while it is there', () => {
  const blocks = [
    { blockId: 'p-a', text: 'Een zin.' },
    { blockId: 'check', text: '' },
    { blockId: 'p-b', text: 'En nog een.' },
  ];
  const anchor = anchorOf({ blockId: 'check', text: '' }, null, blocks);
  const moved = [...blocks].reverse();
  expect(placeAnchor(anchor, moved)).toMatchObject({ blockId: 'check', start: 0, end: 0 });
  expect(
    placeAnchor(
      anchor,
      blocks.filter(({ blockId }) => blockId !== 'check'),
    ),
  ).toBeNull();
});

it('are placed by the thousand while a page is asked for', () => {
  const long: Subject['blocks'] = lessons.flatMap(({ nl }, lesson) =>
    subjectOf(nl).blocks.map((block) => ({ ...block, blockId: `${lesson}-${block.blockId}` })),
  );
  const blocks = Array.from({ length: 200 }, (_, at) => {
    const block = long[at % long.length];
    if (!block) throw new Error('no blocks');
    return { ...block, blockId: `${at}-${block.blockId}` };
  });
  const editor = new Editor(seededRandom(seed), ['woord']);
  const anchors = Array.from({ length: 50 }, () => remark({ refs: [], blocks }, editor).anchor);
  const many = Array.from({ length: 2000 }, (_, at) => anchors[at % 50]).flatMap(
    (one) => one ?? [],
  );
  const edited = blocks.map((block, at) =>
    at % 3 ? block : { ...block, text: block.text.replace(/ \S+/, ' iets') },
  );
  placeAnchors(many.slice(0, 100), edited);
  const from = process.cpuUsage();
  placeAnchors(many, edited);
  const milliseconds = process.cpuUsage(from).user / 1000;
  console.info(`2,000 anchors in 200 blocks: ${milliseconds.toFixed(0)} ms`);
  // Far above what it takes, and of its own work only: a busy machine must not fail it.
  expect(milliseconds).toBeLessThan(1000);
});
