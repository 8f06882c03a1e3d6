import { content } from '@weft/contracts';
import { z } from 'zod';
import { Choice, Id, listOf, Text } from '../shapes.js';

/** What every item has. */
const Item = z.object({
  id: Id,
  prompt: Text,
  explanation: Text,
  /** The earlier module whose knowledge this item brings back (P23). */
  recalls: content.moduleCode.optional(),
});

const Option = Choice.extend({
  correct: z.literal(true).optional(),
  /** Said to who chose this option. */
  feedback: Text.optional(),
});

const ChoiceItem = Item.extend({
  type: z.enum(['single', 'multiple']),
  options: listOf(Option, { noun: 'option', min: 2, max: 12 }),
})
  .strict()
  .superRefine((item, context) => {
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const correct = item.options.filter((option) => option.correct).length;
    if (correct === 0) refuse(['options'], 'mark at least one option with `correct: true`');
    if (item.type === 'single' && correct > 1) {
      refuse(['options'], 'a single choice has one correct option; use type `multiple` for more');
    }
    item.options.forEach((option, index) => {
      if (!option.correct && !option.feedback) {
        refuse(['options', index, 'feedback'], 'say to who chose this option why it is not right');
      }
    });
  });

const OrderItem = Item.extend({
  type: z.literal('order'),
  /** In the right order. */
  entries: listOf(Choice, { noun: 'entry', min: 2, max: 12 }),
}).strict();

const Pair = z.object({ id: Id, left: Text, right: Text, feedback: Text.optional() }).strict();

const MatchItem = Item.extend({
  type: z.literal('match'),
  pairs: listOf(Pair, { noun: 'pair', min: 2, max: 12 }),
})
  .strict()
  .superRefine((item, context) => {
    const rights = item.pairs.map((pair) => pair.right);
    rights.forEach((right, index) => {
      if (rights.indexOf(right) < index) {
        context.addIssue({
          code: 'custom',
          path: ['pairs', index, 'right'],
          message: 'two pairs have the same right side; use type `sort` for that',
        });
      }
    });
  });

const SortItem = Item.extend({
  type: z.literal('sort'),
  categories: listOf(Choice, { noun: 'category', min: 2, max: 8 }),
  entries: listOf(Choice.extend({ category: Id, feedback: Text.optional() }), {
    noun: 'entry',
    min: 2,
    max: 20,
  }),
})
  .strict()
  .superRefine((item, context) => {
    const used = new Set(item.entries.map((entry) => entry.category));
    const known = new Set(item.categories.map((category) => category.id));
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    item.entries.forEach((entry, index) => {
      if (!known.has(entry.category)) {
        refuse(['entries', index, 'category'], `there is no category "${entry.category}"`);
      }
    });
    item.categories.forEach((category, index) => {
      if (!used.has(category.id)) {
        refuse(['categories', index], `no entry belongs to the category "${category.id}"`);
      }
    });
  });

export const QuizItem = z.discriminatedUnion('type', [ChoiceItem, OrderItem, MatchItem, SortItem]);
export type QuizItem = z.infer<typeof QuizItem>;

export const QuizProps = z
  .object({
    id: Id,
    title: Text,
    items: listOf(QuizItem, { noun: 'item', min: 1, max: 30 }),
  })
  .strict();
export type QuizProps = z.infer<typeof QuizProps>;

/** One item as learners see it before they answer. */
export type PublicItem = { id: string; prompt: string; recalls?: string } & (
  | { type: 'single' | 'multiple'; options: Choice[] }
  | { type: 'order'; entries: Choice[] }
  | { type: 'match'; lefts: Choice[]; rights: Choice[] }
  | { type: 'sort'; categories: Choice[]; entries: Choice[] }
);

export type QuizPublic = { title: string; items: PublicItem[] };

/**
 * The answer to one item: chosen option ids (`single`, `multiple`), all entry ids in order
 * (`order`), right side by left side (`match`) or category by entry (`sort`).
 */
export type ItemAnswer = string[] | Record<string, string>;

/** What never leaves the server before an answer was handed in. */
export type QuizKey = {
  items: Record<
    string,
    { solution: ItemAnswer; feedback: Record<string, string>; explanation: string }
  >;
};

const AnswerId = z.string().min(1).max(64);

export const QuizValue = z
  .object({
    items: z
      .record(AnswerId, z.union([z.array(AnswerId).max(20), z.record(AnswerId, AnswerId)]))
      .refine((items) => Object.keys(items).length <= 30, 'there are too many answers'),
  })
  .strict();
export type QuizValue = { items: Record<string, ItemAnswer> };
