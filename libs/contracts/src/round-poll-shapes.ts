import { z } from 'zod';
import { RoundRole } from './round-shapes.js';

/** A text in one language or in both; who reads the other language is shown the one there is. */
const eitherText = (most: number) => {
  const text = z.string().trim().max(most).exactOptional();
  return z
    .object({ nl: text, en: text })
    .strict()
    .refine(({ nl, en }) => Boolean(nl) || Boolean(en), 'one language at least');
};

export const RoundPollText = eitherText(300);
export type RoundPollText = z.infer<typeof RoundPollText>;

const OptionId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const optionList = (most: number) =>
  z
    .array(z.object({ id: OptionId.max(40), title: eitherText(120) }).strict())
    .min(2)
    .max(most)
    .refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      'an id is used twice',
    );

const asked = {
  title: RoundPollText,
  /** Its number in a questionnaire that others refer to. */
  number: z.int().min(1).max(999).nullable(),
};
/** Everybody gets the options in another order, the same one each time. */
const shuffled = z.boolean();

/** What is asked. */
export const RoundPollQuestion = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('choose'),
      ...asked,
      /** How many options each person may choose at most. */
      choose: z.int().min(1).max(20),
      options: optionList(20),
      shuffled,
    })
    .strict()
    .refine(({ choose, options }) => choose <= options.length, 'fewer options than choices'),
  z
    .object({
      kind: z.literal('dots'),
      ...asked,
      /** How many dots each person may give at most. */
      dots: z.int().min(1).max(20),
      /** Whether one option may get several of them. */
      several: z.boolean(),
      options: optionList(20),
      shuffled,
    })
    .strict(),
  z
    .object({
      kind: z.literal('scale'),
      ...asked,
      /** From 1 up to this. */
      steps: z.int().min(2).max(11),
      low: eitherText(60),
      high: eitherText(60),
      noOpinion: z.boolean(),
    })
    .strict(),
  z.object({ kind: z.literal('ranking'), ...asked, options: optionList(10), shuffled }).strict(),
  z.object({ kind: z.literal('open'), ...asked }).strict(),
]);
export type RoundPollQuestion = z.infer<typeof RoundPollQuestion>;

/** What one person answers. It is counted and then exists nowhere by itself. */
export const RoundBallot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choose'), options: z.array(z.string().max(40)).max(20) }).strict(),
  z
    .object({ kind: z.literal('dots'), dots: z.record(z.string().max(40), z.int().min(0).max(20)) })
    .strict(),
  /** Null: no opinion. */
  z.object({ kind: z.literal('scale'), value: z.int().min(1).max(11).nullable() }).strict(),
  /** Every option, the first one first. */
  z.object({ kind: z.literal('ranking'), order: z.array(z.string().max(40)).max(10) }).strict(),
  z.object({ kind: z.literal('open'), text: z.string().trim().min(1).max(2000) }).strict(),
]);
export type RoundBallot = z.infer<typeof RoundBallot>;

/**
 * How often: by option (`choose`, `dots`), by step and `none` for no opinion (`scale`), by option
 * and place as `option:1` (`ranking`), `answers` (`open`). What is zero may be left out.
 */
export const RoundPollCounts = z.record(z.string(), z.int().min(0));
export type RoundPollCounts = z.infer<typeof RoundPollCounts>;

/** What the moderators conclude from a poll, and what they do not. */
export const RoundPollOutcome = z
  .object({ concluded: eitherText(2000), notConcluded: eitherText(2000) })
  .strict();
export type RoundPollOutcome = z.infer<typeof RoundPollOutcome>;

/** A closed poll. There is no person in it, and no group of fewer than five. */
export const RoundPollResult = z.object({
  pollId: z.string(),
  question: RoundPollQuestion,
  /** Day or moment; null where nobody knows. */
  closedAt: z.string().nullable(),
  /** How many voted; null where votes were counted and people were not. */
  voters: z.int().min(0).nullable(),
  /** How many took part as a source reports it, where that is not known for certain. */
  reported: z.int().min(0).nullable(),
  /** Null where fewer than five voted. */
  counts: RoundPollCounts.nullable(),
  /** Who has several roles is counted in each of them. */
  roles: z.array(z.object({ role: RoundRole, voters: z.int().min(0), counts: RoundPollCounts })),
  /** Roles that are not shown: fewer than five voted, or others could be worked out with them. */
  withheld: z.array(RoundRole),
  /** Of an open question, shuffled; with roles only where at least five answers have the same. */
  answers: z.array(z.object({ id: z.string(), text: z.string(), roles: z.array(RoundRole) })),
  /** Null until it is written; before that participants see no result. */
  outcome: RoundPollOutcome.nullable(),
  /** What a source says about its numbers. */
  notes: z.array(RoundPollText),
});
export type RoundPollResult = z.infer<typeof RoundPollResult>;
