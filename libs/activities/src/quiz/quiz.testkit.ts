import fc from 'fast-check';
import type { ItemAnswer, QuizItem, QuizProps } from './schema.js';

/** A text that is recognisable in a serialised question. */
const secret = fc.nat().map((number) => `SECRET ${number}`);
const text = fc.nat().map((number) => `text ${number}`);
const id = fc.nat(2_000_000).map((number) => number.toString(36));
const ids = (min: number, max: number) => fc.uniqueArray(id, { minLength: min, maxLength: max });

const choiceItem = (id: string): fc.Arbitrary<QuizItem> =>
  fc.record({ optionIds: ids(2, 6), prompt: text, explanation: secret, secret }).chain((made) =>
    fc.subarray(made.optionIds, { minLength: 1 }).map((correct) => ({
      id,
      type: correct.length === 1 ? ('single' as const) : ('multiple' as const),
      prompt: made.prompt,
      explanation: made.explanation,
      options: made.optionIds.map((optionId) => ({
        id: optionId,
        text: `option ${optionId}`,
        feedback: `${made.secret} ${optionId}`,
        ...(correct.includes(optionId) ? { correct: true as const } : {}),
      })),
    })),
  );

const orderItem = (id: string): fc.Arbitrary<QuizItem> =>
  fc.record({ entryIds: ids(2, 8), prompt: text, explanation: secret }).map((made) => ({
    id,
    type: 'order',
    prompt: made.prompt,
    explanation: made.explanation,
    entries: made.entryIds.map((entryId) => ({ id: entryId, text: `entry ${entryId}` })),
  }));

const matchItem = (id: string): fc.Arbitrary<QuizItem> =>
  fc.record({ pairIds: ids(2, 8), prompt: text, explanation: secret, secret }).map((made) => ({
    id,
    type: 'match',
    prompt: made.prompt,
    explanation: made.explanation,
    pairs: made.pairIds.map((pairId) => ({
      id: pairId,
      left: `left ${pairId}`,
      right: `right ${pairId}`,
      feedback: `${made.secret} ${pairId}`,
    })),
  }));

const sortItem = (id: string): fc.Arbitrary<QuizItem> =>
  fc
    .record({
      categoryIds: ids(2, 4),
      entryIds: ids(4, 9),
      prompt: text,
      explanation: secret,
      secret,
    })
    .map((made) => ({
      id,
      type: 'sort',
      prompt: made.prompt,
      explanation: made.explanation,
      categories: made.categoryIds.map((categoryId) => ({ id: categoryId, text: 'category' })),
      entries: made.entryIds.map((entryId, index) => ({
        id: entryId,
        text: `entry ${entryId}`,
        category: made.categoryIds[index % made.categoryIds.length] ?? '',
        feedback: `${made.secret} ${entryId}`,
      })),
    }));

/** A valid quiz in which everything that must stay on the server contains `SECRET`. */
export const anyQuiz: fc.Arbitrary<QuizProps> = ids(1, 5)
  .chain((itemIds) =>
    fc.tuple(
      ...itemIds.map((id) => fc.oneof(choiceItem(id), orderItem(id), matchItem(id), sortItem(id))),
    ),
  )
  .map((items) => ({ id: 'check', title: 'Check', items }));

/** Any answer to one item that `check` accepts. */
export const anyAnswer = (item: QuizItem, rightIds: string[]): fc.Arbitrary<ItemAnswer> => {
  switch (item.type) {
    case 'single':
      return fc.constantFrom(...item.options.map((option) => [option.id]));
    case 'multiple':
      return fc.shuffledSubarray(item.options.map((option) => option.id));
    case 'order': {
      const entries = item.entries.map((entry) => entry.id);
      return fc.shuffledSubarray(entries, { minLength: entries.length });
    }
    case 'match':
      return lines(
        item.pairs.map((pair) => pair.id),
        rightIds,
      );
    case 'sort':
      return lines(
        item.entries.map((entry) => entry.id),
        item.categories.map((category) => category.id),
      );
  }
};

const lines = (from: string[], to: string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(fc.option(fc.constantFrom(...to)), { minLength: from.length, maxLength: from.length })
    .map((chosen) =>
      Object.fromEntries(
        from.flatMap((id, index) => {
          const target = chosen[index];
          return target ? [[id, target]] : [];
        }),
      ),
    );
