import type { ActivityDefinition, BlockRef, content, Locale } from '@weft/contracts';
import type { VersionContent, VersionLesson } from '@weft/rules';

/** A module version as the database gives it, with its texts in one language. */
export interface VersionRow {
  version: string;
  meta: { file: content.ModuleFile; assignment: content.AssignmentFile };
  lessons: content.LessonFile[];
  /** Texts that hold everywhere, of its lessons and its assignment. */
  texts: { lessonId: string; blocks: BlockRef[]; activities: ActivityDefinition[] }[];
  /** Fingerprints of answer keys, by the hash of the question. */
  keys: Record<string, string>;
}

/** What the rules compare, in one language. */
export function toVersionContent(row: VersionRow, locale: Locale): VersionContent {
  const textOf = (id: string) => row.texts.find(({ lessonId }) => lessonId === id);
  return {
    lessons: row.lessons.map((file): VersionLesson => {
      const { blocks = [], activities = [] } = textOf(file.id) ?? {};
      return {
        id: file.id,
        slug: file.slug,
        title: file.title[locale],
        minutes: file.minutes,
        blocks: [
          { id: 'lesson-question', type: 'question', text: file.question[locale] },
          { id: 'lesson-summary', type: 'summary', text: file.summary[locale] },
          ...blocks,
        ],
        activities: activities.map((one) => ({ ...one, key: row.keys[one.hash] ?? null })),
      };
    }),
    parts: [...outcomeParts(row.meta.file, locale), ...assignmentParts(row.meta, locale)],
    brief: textOf(row.meta.assignment.id)?.blocks ?? [],
  };
}

type Parts = VersionContent['parts'];

function outcomeParts(file: content.ModuleFile, locale: Locale): Parts {
  return file.outcomes.map(({ id, text, bloom, entrecomp }) => ({
    id: `outcome-${id}`,
    kind: 'outcome',
    text: `${text[locale]} (${bloom}, ${entrecomp})`,
  }));
}

function assignmentParts({ assignment }: VersionRow['meta'], locale: Locale): Parts {
  const { teamCriterion, rubric, milestones } = assignment;
  return [
    {
      id: 'assignment',
      kind: 'deliverable',
      text: [assignment.title, assignment.deliverable, assignment.coCreated]
        .map((text) => text[locale])
        .join('\n'),
    },
    {
      id: 'team-criterion',
      kind: 'team',
      text: `${teamCriterion.prompt[locale]} (${teamCriterion.weight} %)`,
    },
    ...milestones.map(({ id, title, text }) => ({
      id: `milestone-${id}`,
      kind: 'milestone' as const,
      text: `${title[locale]}: ${text[locale]}`,
    })),
    ...rubric.flatMap(({ id, title, weight, outcomes, levels }) => [
      {
        id: `criterion-${id}`,
        kind: 'criterion' as const,
        text: `${title[locale]} (${weight} %; ${outcomes.join(', ')})`,
      },
      ...levels.map((level) => ({
        id: `level-${id}-${level.id}`,
        kind: 'level' as const,
        text: `${title[locale]}, ${level.title[locale]} (${level.points}): ${level.text[locale]}`,
      })),
    ]),
  ];
}
