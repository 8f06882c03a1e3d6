import { z } from 'zod';
import { LocalisedText } from './locale.js';

/** In which capacity somebody takes part in a review round; several at once. */
export const RoundRole = z.enum(['student', 'lecturer', 'researcher', 'professional']);
export type RoundRole = z.infer<typeof RoundRole>;

/** Follows from the dates of a round and the clock. */
export const RoundState = z.enum(['planned', 'open', 'closed']);
export type RoundState = z.infer<typeof RoundState>;

const localised = (most: number) => {
  const text = z.string().trim().max(most);
  return z
    .object({ nl: text.exactOptional(), en: text.exactOptional() })
    .refine(({ nl, en }) => Boolean(nl ?? en), { message: 'at least one language' });
};

/** A line in the languages that it was written in; at least one. */
export const RoundLine = localised(400);
export type RoundLine = z.infer<typeof RoundLine>;

/** One question of the script that a moderator follows in a room. */
export const RoundQuestion = z.object({
  id: z.string().min(1).max(60),
  text: RoundLine,
  /** Time that it may take. */
  minutes: z.int().min(1).max(120),
  /** The poll of the template that goes with it, by its id; null: a question to talk about. */
  pollId: z.string().max(60).nullable(),
});
export type RoundQuestion = z.infer<typeof RoundQuestion>;

/** All of a round that its moderator decides before it opens. */
export const RoundSettings = z.object({
  title: z.string().trim().min(1).max(120),
  /** What is asked of who takes part. */
  about: localised(2000),
  goals: z.array(RoundLine).min(1).max(8),
  script: z.array(RoundQuestion).max(40),
  /** What participants agree with before they begin. */
  consent: localised(4000),
  /** Null: opens when the moderator opens it. */
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime(),
  /** Ask for a code by mail on every new device. */
  confirmsEmail: z.boolean(),
  /** What happens to the remarks of who takes her consent back. */
  onWithdrawal: z.enum(['unnamed', 'removed']),
  /** When participants see the remarks of others. */
  remarksSeen: z.enum(['always', 'after-closing']),
});
export type RoundSettings = z.infer<typeof RoundSettings>;

/** A poll that comes with a template; the moderator may change it before it opens. */
export interface RoundTemplatePoll {
  readonly id: string;
  /** Number of its question in the script. */
  readonly number: number;
  readonly kind: 'choose';
  /** How many options somebody chooses at most. */
  readonly most: number;
  readonly question: LocalisedText;
  readonly options: readonly { readonly id: string; readonly label: LocalisedText }[];
}
