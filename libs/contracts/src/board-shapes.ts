import { z } from 'zod';
import { boardLimits, boardPhases, type sheetFields } from './board-limits.js';
import { Locale } from './locale.js';

/** Of a team, of everybody in a cohort, or a workshop of its own, where guests may come. */
export const BoardKind = z.enum(['team', 'cohort', 'workshop']);
export type BoardKind = z.infer<typeof BoardKind>;

export const BoardPhase = z.enum(boardPhases);
export type BoardPhase = z.infer<typeof BoardPhase>;

/** How a board works; settled before it begins. */
export const BoardSettings = z.object({
  title: z.string().trim().min(1).max(boardLimits.title),
  /** Nobody sees the notes of others before they are revealed. */
  silent: z.boolean(),
  /** Who facilitates sees who wrote a note; otherwise nobody ever does, and it is not kept. */
  named: z.boolean(),
  /** Dots that each person may give. */
  dots: z.int().min(1).max(10),
  /** Whether one cluster may get several dots of one person. */
  several: z.boolean(),
  /** How many clusters go on to a project sheet. */
  chosen: z.int().min(1).max(8),
});
export type BoardSettings = z.infer<typeof BoardSettings>;

/** A group of notes, in the order in which they lie. A note in no cluster is loose. */
export const BoardCluster = z.object({
  id: z.uuid(),
  title: z.string(),
  noteIds: z.array(z.uuid()),
});
export type BoardCluster = z.infer<typeof BoardCluster>;

const clusterTitle = z.string().trim().max(boardLimits.clusterTitle);

/** One change to the clusters; about what is not there any more it does nothing. */
export const BoardOperation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('move'),
    noteId: z.uuid(),
    /** Null: loose. */
    clusterId: z.uuid().nullable(),
    /** The note it comes before; null: the last place. */
    before: z.uuid().nullable(),
  }),
  z.object({
    kind: z.literal('create'),
    clusterId: z.uuid(),
    title: clusterTitle,
    /** Taken from wherever they are: this also splits a cluster. */
    noteIds: z.array(z.uuid()).max(boardLimits.notes),
    /** Place among the clusters; null: the last. */
    at: z.int().min(0).nullable(),
  }),
  z.object({ kind: z.literal('rename'), clusterId: z.uuid(), title: clusterTitle }),
  z.object({ kind: z.literal('merge'), clusterId: z.uuid(), into: z.uuid() }),
  /** Its notes become loose. */
  z.object({ kind: z.literal('remove'), clusterId: z.uuid() }),
]);
export type BoardOperation = z.infer<typeof BoardOperation>;

const minutes = z.int().min(1).max(boardLimits.minutes);

/** What who facilitates can do; `from` is the phase that was on the screen. */
export const BoardControl = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('advance'), from: BoardPhase }),
  z.object({ kind: z.literal('reveal') }),
  z.object({ kind: z.literal('close') }),
  z.object({
    kind: z.literal('reopen'),
    to: z.enum(['cluster', 'vote', 'sheets']),
    reason: z.string().trim().min(1).max(300),
  }),
  z.object({ kind: z.literal('timer'), minutes }),
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('extend'), minutes }),
  z.object({ kind: z.literal('stop') }),
]);
export type BoardControl = z.infer<typeof BoardControl>;

export type SheetField = (typeof sheetFields)[number];
const sheetText = z.string().max(boardLimits.sheetField);
export const SheetTexts = z.object({
  title: sheetText,
  what: sheetText,
  why: sheetText,
  who: sheetText,
  partners: sheetText,
  needs: sheetText,
  steps: sheetText,
});
export type SheetTexts = z.infer<typeof SheetTexts>;

export const BoardNote = z.object({ id: z.uuid(), text: z.string() });
export type BoardNote = z.infer<typeof BoardNote>;

/** Dots by cluster id. */
export const BoardDots = z.record(z.uuid(), z.int().min(0).max(1000));
export type BoardDots = z.infer<typeof BoardDots>;

export const BoardSheet = SheetTexts.extend({ clusterId: z.uuid() });
export type BoardSheet = z.infer<typeof BoardSheet>;

/** A board as everybody on it sees it: the same for all, so that nothing tells who did what. */
export const BoardView = BoardSettings.extend({
  id: z.uuid(),
  kind: BoardKind,
  locale: Locale,
  /** Rises with every change. */
  revision: z.int(),
  phase: BoardPhase,
  revealed: z.boolean(),
  /** How often voting was opened. */
  round: z.int(),
  /** When the time is up; null without a timer, and while it is paused. */
  endsAt: z.iso.datetime().nullable(),
  /** Milliseconds that are left of a paused timer. */
  pausedMs: z.int().nullable(),
  noteCount: z.int(),
  voters: z.int(),
  /** None before the reveal. */
  notes: z.array(BoardNote),
  clusters: z.array(BoardCluster),
  /** Null until the vote is closed. */
  tally: BoardDots.nullable(),
  /** Ids of the clusters that go on. */
  goesOn: z.array(z.uuid()),
  sheets: z.array(BoardSheet),
  /** Why it was last opened again. */
  reopening: z.object({ reason: z.string(), at: z.iso.datetime() }).nullable(),
});
export type BoardView = z.infer<typeof BoardView>;

/** What changed since an earlier revision; only what differs is there. */
export const BoardChange = BoardView.omit({ notes: true, sheets: true })
  .partial()
  .extend({
    revision: z.int(),
    notes: z.array(BoardNote).optional(),
    sheets: z.array(BoardSheet).optional(),
    /** Ids of notes that are no longer shown. */
    gone: z.array(z.uuid()).optional(),
  });
export type BoardChange = z.infer<typeof BoardChange>;
