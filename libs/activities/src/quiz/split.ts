import { arrange, fingerprint } from '../arrangement.js';
import type { Choice } from '../shapes.js';
import type { PublicItem, QuizItem, QuizKey, QuizProps, QuizPublic } from './schema.js';

type ItemKey = QuizKey['items'][string];

/**
 * Parts what learners see from what only scoring may know. Options keep the author's order; entries
 * and right sides are arranged anew (see `arrange`), and a right side gets an id of its own.
 */
export function splitQuiz({ title, items }: QuizProps): { public: QuizPublic; key: QuizKey } {
  const parts = items.map((item) => ({ id: item.id, ...splitItem(item) }));
  return {
    public: { title, items: parts.map((part) => part.shown) },
    key: { items: Object.fromEntries(parts.map(({ id, key }) => [id, key])) },
  };
}

function splitItem(item: QuizItem): { shown: PublicItem; key: ItemKey } {
  const { id, explanation } = item;
  const asked = { id, prompt: item.prompt, ...(item.recalls ? { recalls: item.recalls } : {}) };
  switch (item.type) {
    case 'single':
    case 'multiple':
      return {
        shown: { ...asked, type: item.type, options: item.options.map(choice) },
        key: {
          solution: item.options.filter((option) => option.correct).map((option) => option.id),
          feedback: feedbackOf(item.options),
          explanation,
        },
      };
    case 'order':
      return {
        shown: { ...asked, type: 'order', entries: arranged(item.entries.map(choice), id) },
        key: { solution: item.entries.map((entry) => entry.id), feedback: {}, explanation },
      };
    case 'match': {
      const rightId = (pairId: string) => fingerprint(`${id}/${pairId}/right`);
      const rights = item.pairs.map((pair) => ({ id: rightId(pair.id), text: pair.right }));
      return {
        shown: {
          ...asked,
          type: 'match',
          lefts: item.pairs.map((pair) => ({ id: pair.id, text: pair.left })),
          rights: arranged(rights, id),
        },
        key: {
          solution: Object.fromEntries(item.pairs.map((pair) => [pair.id, rightId(pair.id)])),
          feedback: feedbackOf(item.pairs),
          explanation,
        },
      };
    }
    case 'sort':
      return {
        shown: {
          ...asked,
          type: 'sort',
          categories: item.categories.map(choice),
          entries: arranged(item.entries.map(choice), id),
        },
        key: {
          solution: Object.fromEntries(item.entries.map((entry) => [entry.id, entry.category])),
          feedback: feedbackOf(item.entries),
          explanation,
        },
      };
  }
}

const choice = ({ id, text }: Choice): Choice => ({ id, text });

function arranged(choices: Choice[], seed: string): Choice[] {
  const byId = new Map(choices.map((entry) => [entry.id, entry]));
  return arrange([...byId.keys()], seed).flatMap((id) => byId.get(id) ?? []);
}

const feedbackOf = (entries: { id: string; feedback?: string | undefined }[]) =>
  Object.fromEntries(entries.flatMap(({ id, feedback }) => (feedback ? [[id, feedback]] : [])));
