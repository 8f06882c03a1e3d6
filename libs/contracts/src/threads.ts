import { z } from 'zod';
import { draftRoles } from './draft-shapes.js';
import { LessonDocument } from './lesson-document.js';
import { Locale, LocalisedText } from './locale.js';
import { WriteId } from './progress.js';
import { RoundRole, RoundState } from './round-shapes.js';
import { listRoundThreads } from './round-thread-list.js';
import { route } from './route.js';
import { Thread, ThreadKind, threadLimits, ThreadState, ThreadTarget } from './thread-shapes.js';

const inRound = z.object({ roundId: z.uuid() });
const ofLesson = inRound.extend({ lessonId: z.string().max(100) });
const ofThread = inRound.extend({ threadId: z.uuid() });
const inDraft = z.object({ draftId: z.uuid() });
const text = z.string().trim().max(threadLimits.text);
const wording = z.string().trim().min(1).max(threadLimits.wording).nullable();
const reason = z.string().trim().min(1).max(threadLimits.reason);
const reading = ['rounds/unknown', 'rounds/not-open', 'rounds/consent-first'] as const;
const writing = [...reading, 'request/too-many'] as const;

/** Somebody who can be named in a remark. */
export const ThreadPerson = z.object({ id: z.uuid(), name: z.string() });
export type ThreadPerson = z.infer<typeof ThreadPerson>;

/** A block with the text that remarks are anchored in. */
export const ThreadBlock = z.object({ blockId: z.string(), text: z.string() });
export type ThreadBlock = z.infer<typeof ThreadBlock>;

/** What somebody wrote; `unclear` needs no words, a suggestion needs a wording. */
const Remark = z.object({
  kind: ThreadKind,
  text,
  wording,
  /** Who is named in it and hears of it: of {@link ThreadPerson}. */
  mentions: z.array(z.uuid()).max(threadLimits.mentions).default([]),
});

export const readRoundLesson = route({
  id: 'readRoundLesson',
  method: 'GET',
  path: '/api/rounds/:roundId/lessons/:lessonId',
  summary: 'A lesson of the draft version of a round, or its brief, with what is needed to remark',
  access: 'guest',
  params: ofLesson,
  query: z.object({ locale: Locale }),
  response: z.object({
    round: z.object({
      id: z.uuid(),
      draftId: z.uuid(),
      title: z.string(),
      state: RoundState,
      versionNumber: z.int(),
    }),
    lesson: z.object({ lessonId: z.string(), title: LocalisedText }),
    /** Of the version in order, its brief last. */
    lessons: z.array(z.object({ lessonId: z.string(), title: LocalisedText })),
    document: LessonDocument,
    /** Top-level blocks of the document in order. */
    blocks: z.array(ThreadBlock),
    people: z.array(ThreadPerson),
    /** The round is open for this reader. */
    writes: z.boolean(),
    /** Others’ remarks are shown when the round is closed. */
    othersLater: z.boolean(),
  }),
  errors: [...reading, 'catalogue/lesson-unknown'],
});

export const startRoundThread = route({
  id: 'startRoundThread',
  method: 'POST',
  path: '/api/rounds/:roundId/threads',
  summary: 'Make a remark on words or a block of a lesson',
  access: 'guest',
  params: inRound,
  body: Remark.extend({ id: WriteId, target: ThreadTarget }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: [...writing, 'threads/place-unknown', 'threads/empty', 'threads/unknown'],
});

/** What a participant does to a remark. */
export const RoundThreadAct = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('reply'),
    text: text.min(1),
    mentions: z.array(z.uuid()).max(threadLimits.mentions).default([]),
  }),
  z.object({ kind: z.literal('agree') }),
  /** Takes my agreement back. */
  z.object({ kind: z.literal('disagree') }),
  /** My own, while it is open. */
  z.object({ kind: z.literal('edit'), text, wording }),
  z.object({ kind: z.literal('remove') }),
  z.object({ kind: z.literal('place'), target: ThreadTarget }),
  z.object({ kind: z.literal('confirm') }),
  z.object({ kind: z.literal('reopen'), reason }),
  /** Moderators: it must be settled before the draft is published. */
  z.object({ kind: z.literal('block'), blocking: z.boolean() }),
]);
export type RoundThreadAct = z.infer<typeof RoundThreadAct>;

export const actOnRoundThread = route({
  id: 'actOnRoundThread',
  method: 'POST',
  path: '/api/rounds/:roundId/threads/:threadId/acts',
  summary: 'Reply, agree, edit, remove, place, confirm or open again',
  access: 'guest',
  params: ofThread,
  body: z.object({ id: WriteId, act: RoundThreadAct }),
  errors: [
    ...writing,
    'threads/unknown',
    'threads/not-possible',
    'threads/empty',
    'threads/place-unknown',
  ],
});

const threadFilters = z.object({
  state: ThreadState.optional(),
  kind: ThreadKind.optional(),
  role: RoundRole.optional(),
  lessonId: z.string().max(100).optional(),
  roundId: z.uuid().optional(),
  mine: z.stringbool().default(false),
  /** Only those that a person must place. */
  placing: z.stringbool().default(false),
  blocking: z.stringbool().default(false),
  /**
   * In text order the remarks of readers of every language on a block stand together; `stuck` begins
   * with the blocks where most learners get stuck.
   */
  order: z.enum(['newest', 'text', 'stuck']).default('newest'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** A remark as an author sees it. */
export const DraftThread = Thread.extend({
  roundId: z.uuid().nullable(),
  assignee: ThreadPerson.nullable(),
  /** The words and those around them, to find them in the source. */
  anchor: z.object({
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    whole: z.boolean(),
  }),
});
export type DraftThread = z.infer<typeof DraftThread>;

export const listDraftThreads = route({
  id: 'listDraftThreads',
  method: 'GET',
  path: '/api/drafts/:draftId/threads',
  summary: 'The remarks on a draft in its newest version, 50 a page',
  access: draftRoles,
  params: inDraft,
  query: threadFilters,
  response: z.object({
    items: z.array(DraftThread),
    total: z.int(),
    pages: z.int(),
    /** Of all remarks, whatever the filters say. */
    counts: z.object({
      open: z.int(),
      accepted: z.int(),
      declined: z.int(),
      done: z.int(),
      confirmed: z.int(),
      placing: z.int(),
    }),
    draft: z.object({ title: LocalisedText, moduleCode: z.string() }),
    lessons: z.array(
      z.object({
        lessonId: z.string(),
        slug: z.string(),
        title: LocalisedText,
        brief: z.boolean(),
      }),
    ),
    /** Numbers of the versions, newest first. */
    versions: z.array(z.int()),
    authors: z.array(ThreadPerson),
  }),
  errors: ['drafts/unknown'],
});

export const readThreadBlocks = route({
  id: 'readThreadBlocks',
  method: 'GET',
  path: '/api/drafts/:draftId/threads/blocks/:lessonId',
  summary: 'The blocks of a lesson in the newest version, to place a remark by hand',
  access: draftRoles,
  params: inDraft.extend({ lessonId: z.string().max(100) }),
  query: z.object({ locale: Locale }),
  response: z.object({ blocks: z.array(ThreadBlock) }),
  errors: ['drafts/unknown', 'catalogue/lesson-unknown'],
});

export const readThreadPeople = route({
  id: 'readThreadPeople',
  method: 'GET',
  path: '/api/drafts/:draftId/threads/:threadId/people',
  summary: 'Who can be mentioned in an answer to a remark',
  access: draftRoles,
  params: inDraft.extend({ threadId: z.uuid() }),
  response: z.object({ people: z.array(ThreadPerson) }),
  errors: ['drafts/unknown', 'threads/unknown'],
});

export const startDraftThread = route({
  id: 'startDraftThread',
  method: 'POST',
  path: '/api/drafts/:draftId/threads',
  summary: 'Make a remark as an author, on the newest version',
  access: draftRoles,
  params: inDraft,
  body: Remark.extend({ id: WriteId, target: ThreadTarget }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: [
    'drafts/unknown',
    'catalogue/lesson-unknown',
    'threads/place-unknown',
    'threads/empty',
    'threads/unknown',
    'request/too-many',
  ],
});

/** What an author does to one or more remarks. */
export const DraftThreadAct = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('accept'),
    reason: z.string().trim().max(threadLimits.reason),
    /** The suggested wording was put in this file of the draft, as this revision. */
    edited: z.object({ path: z.string().max(200), revision: z.int() }).nullable(),
  }),
  z.object({ kind: z.literal('decline'), reason }),
  z.object({ kind: z.literal('done'), versionNumber: z.int().min(1) }),
  z.object({ kind: z.literal('reopen'), reason }),
  z.object({ kind: z.literal('block'), blocking: z.boolean() }),
  z.object({ kind: z.literal('assign'), accountId: z.uuid().nullable() }),
  z.object({ kind: z.literal('place'), target: ThreadTarget }),
  z.object({
    kind: z.literal('reply'),
    text: text.min(1),
    mentions: z.array(z.uuid()).max(threadLimits.mentions).default([]),
  }),
  /** These three: of her own, made outside rounds, while it is open. */
  z.object({ kind: z.literal('edit'), text, wording }),
  z.object({ kind: z.literal('remove') }),
  /** Takes a removal back; the words come from who removed it, since they are kept nowhere. */
  z.object({ kind: z.literal('restore'), text, wording }),
]);
export type DraftThreadAct = z.infer<typeof DraftThreadAct>;

export const actOnDraftThreads = route({
  id: 'actOnDraftThreads',
  method: 'POST',
  path: '/api/drafts/:draftId/thread-acts',
  summary: 'Decide on remarks, several at once; those that cannot be are left as they are',
  access: draftRoles,
  params: inDraft,
  body: z.object({
    id: WriteId,
    threadIds: z.array(z.uuid()).min(1).max(100),
    act: DraftThreadAct,
  }),
  response: z.object({ changed: z.array(z.uuid()) }),
  errors: [
    'drafts/unknown',
    'catalogue/lesson-unknown',
    'threads/place-unknown',
    'threads/version-unknown',
    'threads/not-an-author',
    'threads/empty',
    'request/too-many',
  ],
});

export const threadRoutes = [
  readRoundLesson,
  listRoundThreads,
  startRoundThread,
  actOnRoundThread,
  listDraftThreads,
  readThreadBlocks,
  readThreadPeople,
  startDraftThread,
  actOnDraftThreads,
] as const;
