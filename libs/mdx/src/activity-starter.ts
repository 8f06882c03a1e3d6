import type { Json } from '@weft/contracts';
import { stringify } from 'yaml';
import type { JsonSchema } from './json-schema.js';

const text = (nl: string, en: string): Json => ({ nl, en });
const anyText = text('Schrijf hier je tekst', 'Write your text here');

/** What people read of the most used props, so that a new activity asks something at once. */
const words: Readonly<Record<string, Json>> = {
  title: text('Titel', 'Title'),
  task: text('Wat vraag je?', 'What do you ask?'),
  prompt: text('Wat vraag je?', 'What do you ask?'),
  question: text('Wat vraag je?', 'What do you ask?'),
  explanation: text('Leg uit waarom', 'Explain why'),
};

/** Props whose parts must fit each other, which a schema cannot tell. */
const fitting: Readonly<Record<string, Record<string, Json>>> = {
  Quiz: {
    items: [
      {
        id: 'first',
        type: 'single',
        prompt: text('Wat vraag je?', 'What do you ask?'),
        options: [
          { id: 'right', text: text('Het juiste antwoord', 'The right answer'), correct: true },
          {
            id: 'wrong',
            text: text('Een ander antwoord', 'Another answer'),
            feedback: text('Waarom dit niet klopt', 'Why this is not right'),
          },
        ],
        explanation: text('Leg uit waarom', 'Explain why'),
      },
    ],
  },
  Board: {
    cards: [{ id: 'first', text: anyText }],
  },
  Log: {
    columns: [
      {
        ...{ id: 'what', title: text('Wat', 'What'), prompt: anyText },
        ...{ type: 'text', required: true },
      },
    ],
  },
  Decision: {
    start: 'first',
    questions: [
      {
        ...{ id: 'first', text: text('Wat vraag je?', 'What do you ask?') },
        answers: [
          { id: 'yes', text: text('Ja', 'Yes'), next: 'one' },
          { id: 'no', text: text('Nee', 'No'), next: 'other' },
        ],
      },
    ],
    outcomes: [
      { id: 'one', title: text('Eerste uitkomst', 'First outcome'), text: anyText },
      { id: 'other', title: text('Andere uitkomst', 'Other outcome'), text: anyText },
    ],
  },
};

/** Props that the tag itself carries. */
const inTag = new Set(['id', 'template', 'figure']);

/**
 * The entry of `activities.yaml` for a new activity, without its id: the least that its schema
 * asks for, with texts in both languages that tell what to write.
 * @param tag name of the component, for instance `Quiz`
 */
export function activityStarter(tag: string, schema: JsonSchema): string {
  const own = fitting[tag] ?? {};
  const names = (schema.required ?? []).filter((name) => !inTag.has(name));
  const entry = names.map((name) => [
    name,
    own[name] ?? sample(name, schema.properties?.[name] ?? {}, 0),
  ]);
  return stringify(Object.fromEntries(entry), { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The smallest value of a schema; `at` tells entries of one list apart. */
function sample(name: string, schema: JsonSchema, at: number): Json {
  const first = (schema.anyOf ?? schema.oneOf)?.[0];
  if (first) return sample(name, first, at);
  if (schema.const !== undefined) return schema.const as Json;
  if (schema.enum) return (schema.enum[0] ?? null) as Json;
  switch (schema.type) {
    case 'array': {
      const length = Math.max(1, schema.minItems ?? 0);
      return Array.from({ length }, (_, index) => sample(name, schema.items ?? {}, index));
    }
    case 'object': {
      const fields = (schema.required ?? []).map((field) => [
        field,
        sample(field, schema.properties?.[field] ?? {}, at),
      ]);
      return Object.fromEntries(fields) as Json;
    }
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return schema.pattern ? `${name}-${at + 1}` : (words[name] ?? anyText);
  }
}
