import type { Json } from '@weft/contracts';
import type { Diagnostic } from '../diagnostics.js';
import { placeOfActivity } from './activity-place.js';
import { problemAt } from './check-modules.js';
import type { CompiledText, CompiledTexts } from './compile-texts.js';
import type { Curriculum, CurriculumModule } from './curriculum.js';

const partKinds = ['prework', 'contact', 'followup'] as const;

/** Questions that a module after the first asks about earlier ones (P23). */
const leastRecalls = 2;

/** A quiz item that asks for what an earlier module taught. */
export interface Recall {
  module: string;
  text: CompiledText;
  activity: string;
  item: number;
}

/** The recalls of a module, each once though it stands in two languages. */
export function recallsOf({ lessons }: CurriculumModule, texts: CompiledTexts): Recall[] {
  return lessons.flatMap(({ file }) => {
    const [text] = texts.get(file.id) ?? [];
    if (!text) return [];
    return text.lesson.document.activities.flatMap(({ id, props }) =>
      itemsOf(props).flatMap((item, index): Recall[] => {
        const activity = id.slice(file.id.length + 1);
        const { recalls } = item;
        return typeof recalls === 'string'
          ? [{ module: recalls, text, activity, item: index }]
          : [];
      }),
    );
  });
}

const itemsOf = (props: Record<string, Json>): Record<string, Json>[] =>
  Array.isArray(props['items']) ? (props['items'] as Record<string, Json>[]) : [];

/** What the way of teaching asks of every module: its parts (P22) and spaced retrieval (P23). */
export const checkTeaching = (curriculum: Curriculum, texts: CompiledTexts): Diagnostic[] =>
  curriculum.modules.flatMap((module) => [
    ...checkParts(module, texts),
    ...checkRecalls(module, { curriculum, texts }),
  ]);

/** Each lesson says what is done before, during and after the meeting. */
function checkParts({ lessons }: CurriculumModule, texts: CompiledTexts): Diagnostic[] {
  return lessons.flatMap(({ file, locate }) => {
    const all = texts.get(file.id) ?? [];
    if (all.length === 0) return [];
    const marked = all.flatMap(({ lesson }) =>
      lesson.document.blocks.flatMap(({ node }) =>
        typeof node === 'object' && 'component' in node && node.component === 'part'
          ? [node.props['kind']]
          : [],
      ),
    );
    return partKinds
      .filter((kind) => !marked.includes(kind))
      .map((kind) =>
        problemAt(locate, [], {
          code: 'content/parts',
          message: `the lesson has no part for ${kind}`,
          hint: `write \`<Part kind="${kind}" minutes={20} />\` under a heading`,
        }),
      );
  });
}

function checkRecalls(
  module: CurriculumModule,
  { curriculum, texts }: { curriculum: Curriculum; texts: CompiledTexts },
): Diagnostic[] {
  const codes = curriculum.tracks.flatMap(({ file }) =>
    file.stages.flatMap((stage) => stage.modules.map(({ code }) => code)),
  );
  const { code } = module.file;
  const earlier = codes.slice(0, Math.max(0, codes.indexOf(code)));
  const recalls = recallsOf(module, texts);
  const wrong = recalls
    .filter((recall) => !earlier.includes(recall.module))
    .map(({ text, activity, item, module: recalled }) =>
      problemAt(placeOfActivity(text.input), [activity, 'items', item], {
        code: 'content/recalls',
        message: `${recalled} does not come before ${code} in the track`,
        hint: `ask about ${earlier.join(', ') || 'nothing: this is the first module'}`,
      }),
    );
  if (earlier.length === 0 || recalls.length >= leastRecalls) return wrong;
  const few = problemAt(module.locate, [], {
    code: 'content/recalls',
    message: `${recalls.length} quiz items ask for what an earlier module taught`,
    hint: `give at least ${leastRecalls} items \`recalls\` with the code of that module`,
  });
  return [...wrong, few];
}
