import type { LocalisedText } from '@weft/contracts';

/** A text as a YAML value in double quotes, which JSON is. */
const quoted = (text: string): string => JSON.stringify(text);
const both = ({ nl, en }: LocalisedText): string => `{ nl: ${quoted(nl)}, en: ${quoted(en)} }`;
const todo = (nl: string, en: string): string => both({ nl, en });

interface NewModule {
  code: string;
  slug: string;
  title: LocalisedText;
}

/** The files of a new module with one lesson: all compiles, and says what to write where. */
export function newModule({ code, slug, title }: NewModule): Record<string, string> {
  const prefix = code.toLowerCase();
  return {
    'module.yaml': `code: ${code}
slug: ${slug}
version: 0.1.0
title: ${both(title)}
summary: ${todo('Vat de module samen in één zin.', 'Sum the module up in one sentence.')}
ects: 3
hours: { min: 75, max: 90 }
course: A
prerequisites: []
openSpacePercent: 20
openSpace: ${todo('Wat kiezen lerenden zelf?', 'What do learners choose themselves?')}
entrecompLevel: foundation
outcomes:
  - id: LO1
    text: ${todo('Na deze module kun je …', 'After this module you can …')}
    bloom: apply
    entrecomp: IO1
countries: { BE: null, GR: null, LT: null, IS: null }
`,
    'assignment/assignment.yaml': `id: ${prefix}-assignment
title: ${todo('De opdracht', 'The assignment')}
deliverable: ${todo('Wat levert een team in?', 'What does a team hand in?')}
coCreated: ${todo('Wat beslissen lerenden zelf?', 'What do learners decide themselves?')}
teamCriterion:
  prompt: ${todo('Wat is voor jullie team geslaagd?', 'What is success to your team?')}
  weight: 10
milestones:
  - id: plan
    title: ${todo('Plan', 'Plan')}
    text: ${todo('Het plan is besproken.', 'The plan was talked through.')}
  - id: result
    title: ${todo('Resultaat', 'Result')}
    text: ${todo('Het werk is af.', 'The work is done.')}
rubric:
${['content', 'method', 'form'].map(criterion).join('')}`,
    'assignment/nl.mdx': 'Schrijf hier de opdracht.\n',
    'assignment/en.mdx': 'Write the assignment here.\n',
    ...newLesson({
      folder: 'lessons/01-start',
      id: `${prefix}-start`,
      slug: 'start',
      title: { nl: 'Eerste les', en: 'First lesson' },
      outcome: 'LO1',
      today: new Date().toISOString().slice(0, 10),
    }),
  };
}

function criterion(id: string): string {
  const level = (name: string, points: number, title: LocalisedText) =>
    `      - { id: ${name}, title: ${both(title)}, points: ${points}, text: ${todo('Beschrijf dit niveau.', 'Describe this level.')} }\n`;
  const title = {
    content: todo('Inhoud', 'Content'),
    method: todo('Werkwijze', 'Method'),
    form: todo('Vorm', 'Form'),
  }[id];
  return `  - id: ${id}
    title: ${title ?? ''}
    outcomes: [LO1]
    weight: 30
    levels:
${level('low', 0, { nl: 'Nog niet', en: 'Not yet' })}${level('middle', 1, { nl: 'Bijna', en: 'Nearly' })}${level('high', 2, { nl: 'Goed', en: 'Good' })}`;
}

interface NewLesson {
  folder: string;
  id: string;
  slug: string;
  title: LocalisedText;
  /** Outcome of the module that it teaches. */
  outcome: string;
  /** ISO date. */
  today: string;
}

/** The files of a new lesson with its three parts and a source to read on in each language. */
export function newLesson(lesson: NewLesson): Record<string, string> {
  const { folder, id, slug, title, outcome, today } = lesson;
  const review = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  const source = (language: string) => `  - id: read-on-${language}
    title: "…"
    publisher: "…"
    url: https://example.org/
    language: ${language}
    accessed: '${today}'
    review: '${review}'
`;
  const part = (kind: string) => `<Part kind="${kind}" minutes={20} />\n`;
  const text = (headings: readonly [string, string, string, string]) =>
    `${headings[0]}

## ${headings[1]}

${part('prework')}
## ${headings[2]}

${part('contact')}
## ${headings[3]}

${part('followup')}
<References />
`;
  return {
    [`${folder}/lesson.yaml`]: `id: ${id}
slug: ${slug}
title: ${both(title)}
summary: ${todo('Vat de les samen in één zin.', 'Sum the lesson up in one sentence.')}
question: ${todo('Met welke vraag begint de les?', 'With which question does the lesson begin?')}
minutes: 60
outcomes: [${outcome}]
national: []
sources:
${source('nl')}${source('en')}`,
    [`${folder}/nl.mdx`]: text(['Schrijf hier de les.', 'Vooraf', 'Samen', 'Achteraf']),
    [`${folder}/en.mdx`]: text(['Write the lesson here.', 'Before', 'Together', 'Afterwards']),
  };
}
