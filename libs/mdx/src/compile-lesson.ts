import { components } from '@weft/activities';
import type { Root as HastRoot } from 'hast';
import { readActivityEntries } from './activity-entries.js';
import { identifyBlocks } from './block-ids.js';
import { countWords, plainText, searchText } from './block-text.js';
import { checkSize } from './check-size.js';
import { checkTree } from './check.js';
import { checkTags } from './check-tags.js';
import type { ResolvedComponent } from './components.js';
import { DiagnosticList } from './diagnostics.js';
import { toLessonNodes } from './lesson-nodes.js';
import type { AnswerKey, CompiledLesson, CompileResult, LessonSource } from './lesson-source.js';
import { checkSource, limits } from './limits.js';
import { MediaPlaces } from './media/module-media.js';
import { placeMedia } from './media/place-media.js';
import { parseMdx } from './parse.js';
import { createRegistry } from './registry.js';
import { placeTags } from './tag-shape.js';
import { toHast } from './to-hast.js';

const registry = createRegistry(components);

/**
 * Compiles one lesson in one language to a document that can be drawn without running anything,
 * or tells everything that is wrong with it; never throws for what an author wrote. Pure and
 * synchronous; takes tens of milliseconds and 30 MB of libraries, so servers call it through
 * `createCompilePool`.
 */
export function compileLesson(source: LessonSource): CompileResult {
  const diagnostics = new DiagnosticList(source.file);
  const checked = check(source, diagnostics);
  const lesson = checked && diagnostics.empty ? drawUp(source, checked, diagnostics) : null;
  return lesson && diagnostics.empty
    ? { ok: true, lesson }
    : { ok: false, diagnostics: diagnostics.sorted() };
}

interface CheckedLesson {
  tree: HastRoot;
  components: ResolvedComponent[];
}

function check(source: LessonSource, diagnostics: DiagnosticList): CheckedLesson | null {
  const entries = readActivityEntries(source.activities, source.locale, diagnostics);
  if (!checkSource(source.source, diagnostics)) return null;
  const parsed = parseMdx(source.source, diagnostics);
  if (!parsed || !checkSize(parsed.tree, diagnostics)) return null;

  const { tree } = parsed;
  placeTags(tree, registry);
  checkTree(tree, source.locale, diagnostics);
  const media = new MediaPlaces(diagnostics, source.media ?? null, source.mediaBase);
  placeMedia(tree, media);
  const { lessonId, locale, library } = source;
  const component = { lessonId, resolve: { library, locale }, entries, diagnostics, media };
  const components = checkTags(tree, { registry, component });
  // A tag that could not be parsed may be the one that uses an entry.
  if (parsed.whole) entries.reportUnused();
  // Formulas are told as well when something else is wrong.
  return { tree: toHast(tree, diagnostics), components };
}

/** The document of a text in which nothing is wrong. */
function drawUp(
  source: LessonSource,
  { tree, components }: CheckedLesson,
  diagnostics: DiagnosticList,
): CompiledLesson | null {
  const nodes = toLessonNodes(tree, components);
  const { blocks, refs } = identifyBlocks(nodes, source);
  const activities = components.flatMap(({ activity }) => activity ?? []);
  const shown = new Map(
    components.flatMap(({ id, activity }) =>
      activity && id ? [[id, activity.definition.props]] : [],
    ),
  );
  const document: CompiledLesson['document'] = {
    format: 1,
    lessonId: source.lessonId,
    locale: source.locale,
    country: source.country,
    blocks,
    outline: blocks.flatMap(({ id, node }) => {
      const level =
        typeof node !== 'string' && 'tag' in node ? Number(/^h([23])$/.exec(node.tag)?.[1]) : 0;
      return level ? [{ id, level, text: plainText(node) }] : [];
    }),
    activities: activities.map(({ definition }) => definition),
    sources: source.sources,
    words: blocks.reduce((words, { node }) => words + countWords(plainText(node)), 0),
  };
  const size = JSON.stringify(document).length;
  if (size > limits.document) {
    diagnostics.add({
      at: { line: 1, column: 1 },
      code: 'mdx/too-long',
      message: `the lesson is ${size} characters long once compiled`,
      hint: 'split the lesson into two lessons',
    });
    return null;
  }
  return {
    document,
    keys: Object.fromEntries(
      activities.flatMap(({ definition, key }): [string, AnswerKey][] =>
        key ? [[definition.id, key]] : [],
      ),
    ),
    blocks: refs,
    lines: tree.children.flatMap((child) =>
      child.type === 'element' && child.tagName !== 'input'
        ? (child.position?.start.line ?? 1)
        : [],
    ),
    text: blocks.map(({ id, node }) => ({ blockId: id, text: searchText(node, shown) })),
  };
}
