import { pointAt, type Diagnostic, type Problem } from '../diagnostics.js';
import type { LessonInput } from '../lesson-source.js';
import { suggest } from '../suggest.js';
import { linksOf } from './links-of.js';
import { problemAt } from './check-modules.js';
import type { CompiledText, CompiledTexts } from './compile-texts.js';
import type { Curriculum, Locate } from './curriculum.js';

/**
 * Checks what a single text cannot tell.
 * @param elsewhere pages that the curriculum does not hold and that are there all the same
 */
export function checkLessons(
  curriculum: Curriculum,
  texts: CompiledTexts,
  elsewhere: Pages = new Map(),
): Diagnostic[] {
  const pages = new Map([...elsewhere, ...pagesOf(curriculum, texts)]);
  return [
    ...[...texts.values()].flatMap(checkParity),
    ...[...texts.values()].flat().flatMap((text) => checkAddresses(text, pages)),
  ];
}

const startOf =
  ({ file }: LessonInput): Locate =>
  () => ({ file, line: 1, column: 1 });

/** The same blocks in the same order, activities with the same ids, in every language. */
function checkParity([first, ...others]: readonly CompiledText[]): Diagnostic[] {
  if (!first) return [];
  return others.flatMap((other): Diagnostic[] => {
    if (other.input.country !== first.input.country) return [];
    const [left, right] = [first.lesson.blocks, other.lesson.blocks];
    const index = left.findIndex(
      (block, at) =>
        block.type !== right[at]?.type || (block.explicit && block.id !== right[at].id),
    );
    const at = index >= 0 ? index : right.length > left.length ? left.length : -1;
    if (at < 0) return [];
    const name = (block: (typeof left)[number] | undefined): string =>
      block ? `a ${block.type}${block.text ? ` (“${block.text.slice(0, 40)}”)` : ''}` : 'nothing';
    return [
      problemAt(startOf(other.input), [], {
        code: 'content/parity',
        message: `block ${at + 1} is ${name(right[at])}, and ${name(left[at])} in ${first.input.file}`,
        hint: 'give both languages the same blocks in the same order',
      }),
    ];
  });
}

/** Addresses inside the site with the ids on their page, and the block ids of each text. */
export type Pages = ReadonlyMap<string, ReadonlySet<string>>;

function pagesOf({ modules, library, kit }: Curriculum, texts: CompiledTexts): Pages {
  const pages = new Map<string, ReadonlySet<string>>();
  const add = (path: string, ids: Iterable<string> = []) => pages.set(path, new Set(ids));
  const idsOf = (id: string): string[] =>
    (texts.get(id) ?? []).flatMap(({ lesson }) => lesson.blocks.map((block) => block.id));
  add('/modules');
  for (const { file, lessons } of modules) {
    add(`/modules/${file.slug}`);
    for (const lesson of lessons) {
      add(`/modules/${file.slug}/${lesson.file.slug}`, idsOf(lesson.file.id));
    }
  }
  add('/library');
  for (const [id, collection] of Object.entries(library.collections)) {
    add(`/library/${id}`);
    for (const entry of collection.entries) add(`/library/${id}/${entry.id}`);
  }
  add('/kit');
  for (const { file } of kit) add(`/kit/${file.id}`);
  return pages;
}

/** Links inside the site lead somewhere. */
function checkAddresses({ input, lesson }: CompiledText, pages: Pages): Diagnostic[] {
  const own = new Set(lesson.blocks.map(({ id }) => id));
  return linksOf(lesson.document).flatMap((address): Diagnostic[] => {
    const problem = linkProblem(address, own, pages);
    return problem ? [problemAt(pointOf(input, address), [], problem)] : [];
  });
}

function linkProblem(address: string, own: ReadonlySet<string>, pages: Pages): Problem | null {
  // The compiler told already where a file of the media folder is not there.
  if (/^(https?:|mailto:)/i.test(address) || /^media\/|^\/api\/media\//.test(address)) return null;
  const [page = '', fragment = ''] = address.replace(/^\/(nl|en)(?=\/)/, '').split('#');
  // What a page is asked, such as the filters of a collection, is no other page.
  const [path = ''] = page.split('?');
  const ids = path === '' ? own : pages.get(path);
  if (ids && (fragment === '' || ids.has(fragment))) return null;
  return {
    code: 'content/link',
    message: `the link ${address} leads nowhere`,
    hint: ids ? 'link to the id of a block of that page' : suggest(path, [...pages.keys()]),
  };
}

/** Where an address stands in the text, as far as it stands there literally. */
function pointOf({ file, source }: LessonInput, address: string): Locate {
  const literal = address.replace(/^\/(nl|en)(?=\/(modules|library|kit))/, '');
  const point = pointAt(source, Math.max(0, source.indexOf(literal)));
  return () => ({ file, ...point });
}
