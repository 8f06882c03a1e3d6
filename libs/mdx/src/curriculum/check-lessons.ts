import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileLesson } from '../compile-lesson.js';
import { pointAt, type Diagnostic, type Problem } from '../diagnostics.js';
import type { CompiledLesson, LessonInput } from '../lesson-source.js';
import { addressesOf } from './addresses-of.js';
import { problemAt } from './check-modules.js';
import type { Curriculum, CurriculumLesson, Locate } from './curriculum.js';

/** Words of a lesson in one language, exercises not counted. */
const wordLimits = { least: 900, most: 1600 };

interface Compiled {
  input: LessonInput;
  lesson: CompiledLesson;
}

/** Compiles every text and checks what a single text cannot tell. */
export function checkLessons(curriculum: Curriculum): Diagnostic[] {
  const { modules, library } = curriculum;
  const problems: Diagnostic[] = [];
  const compiled = new Map<string, Compiled[]>();
  const owners = modules.flatMap(({ lessons, assignment }) => [...lessons, assignment]);
  for (const { file, texts } of owners) {
    const done: Compiled[] = [];
    for (const { input } of texts) {
      const parallel = done.find((other) => other.input.country === input.country)?.lesson.blocks;
      const result = compileLesson({ ...input, library, parallel });
      if (result.ok) done.push({ input, lesson: result.lesson });
      else problems.push(...result.diagnostics);
    }
    compiled.set(file.id, done);
    problems.push(...checkParity(done));
  }
  const pages = pagesOf(curriculum, compiled);
  for (const { lessons } of modules) {
    for (const lesson of lessons) {
      for (const one of compiled.get(lesson.file.id) ?? []) problems.push(...checkWords(one));
      problems.push(...checkSourceIds(lesson));
    }
  }
  for (const one of [...compiled.values()].flat()) problems.push(...checkAddresses(one, pages));
  return problems;
}

const startOf =
  ({ file }: LessonInput): Locate =>
  () => ({ file, line: 1, column: 1 });

function checkWords({ input, lesson }: Compiled): Diagnostic[] {
  const { words } = lesson.document;
  if (words >= wordLimits.least && words <= wordLimits.most) return [];
  return [
    problemAt(startOf(input), [], {
      code: 'content/words',
      message: `the lesson has ${words} words`,
      hint: `write ${wordLimits.least} to ${wordLimits.most}`,
    }),
  ];
}

function checkSourceIds({ file, locate }: CurriculumLesson): Diagnostic[] {
  const ids = file.sources.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          problemAt(locate, ['sources', index, 'id'], {
            code: 'content/twice',
            message: `the source id ${id} is used twice`,
            hint: 'choose another',
          }),
        ],
  );
}

/** The same blocks in the same order, activities with the same ids, in every language. */
function checkParity([first, ...others]: readonly Compiled[]): Diagnostic[] {
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
type Pages = ReadonlyMap<string, ReadonlySet<string>>;

function pagesOf(
  { modules }: Curriculum,
  compiled: ReadonlyMap<string, readonly Compiled[]>,
): Pages {
  const pages = new Map<string, Set<string>>();
  const idsOf = (id: string): Set<string> =>
    new Set(
      (compiled.get(id) ?? []).flatMap(({ lesson }) => lesson.blocks.map((block) => block.id)),
    );
  pages.set('/modules', new Set());
  for (const { file, lessons } of modules) {
    pages.set(`/modules/${file.slug}`, new Set());
    for (const lesson of lessons) {
      pages.set(`/modules/${file.slug}/${lesson.file.slug}`, idsOf(lesson.file.id));
    }
  }
  return pages;
}

/** Links inside the site lead somewhere, and pictures and recordings are there. */
function checkAddresses({ input, lesson }: Compiled, pages: Pages): Diagnostic[] {
  const own = new Set(lesson.blocks.map(({ id }) => id));
  return addressesOf(lesson.document).flatMap(({ kind, address }): Diagnostic[] => {
    const problem =
      kind === 'link' ? linkProblem(address, own, pages) : mediaProblem(address, input);
    return problem ? [problemAt(pointOf(input, address), [], problem)] : [];
  });
}

function linkProblem(address: string, own: ReadonlySet<string>, pages: Pages): Problem | null {
  if (/^(https?:|mailto:)/i.test(address)) return null;
  const [path = '', fragment = ''] = address.replace(/^\/(nl|en)(?=\/)/, '').split('#');
  const ids = path === '' ? own : pages.get(path);
  if (ids && (fragment === '' || ids.has(fragment))) return null;
  return {
    code: 'content/link',
    message: `the link ${address} leads nowhere`,
    hint: ids
      ? 'link to the id of a block of that page'
      : `write one of: ${[...pages.keys()].slice(0, 8).join(', ')}, …`,
  };
}

function mediaProblem(address: string, { file }: LessonInput): Problem | null {
  if (existsSync(join(dirname(file), address))) return null;
  const message = `there is no file ${address}`;
  return { code: 'content/media', message, hint: 'put it in the media folder of the lesson' };
}

/** Where an address stands in the text, as far as it stands there literally. */
function pointOf({ file, source }: LessonInput, address: string): Locate {
  const literal = address.replace(/^\/(nl|en)(?=\/modules)/, '');
  const point = pointAt(source, Math.max(0, source.indexOf(literal)));
  return () => ({ file, ...point });
}
