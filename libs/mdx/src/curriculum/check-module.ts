import type { Library } from '@weft/activities';
import { type Diagnostic, sortDiagnostics } from '../diagnostics.js';
import { checkKit } from './check-kit.js';
import { checkLessons } from './check-lessons.js';
import { checkMedia, unusedMedia } from './check-media.js';
import { checkModules, problemAt } from './check-modules.js';
import { checkSources, overdueInLessons } from './check-sources.js';
import { checkTeaching } from './check-teaching.js';
import { checkWords } from './check-words.js';
import { type CompiledTexts, compileTexts } from './compile-texts.js';
import { ContentFolder } from './content-folder.js';
import type { Curriculum, CurriculumModule, Locate, LessonText } from './curriculum.js';
import { filesInMemory } from './file-source.js';
import type { CompiledModule, ModuleInput, ModuleReport, PublishedWorld } from './module-check.js';
import { readModule } from './read-module.js';

/** Problems of one module that are told; whoever has more mends these first. */
const mostProblems = 300;

/**
 * Checks one module as `checkCurriculum` does a whole folder, against what else is published, and
 * compiles it. Names of files in diagnostics are paths in the folder of the module. Pure and
 * synchronous; takes about a second, so servers call it through `createCompilePool`.
 */
export function checkModule(input: ModuleInput, library: Library): ModuleReport {
  const files = filesInMemory(input.texts, input.media);
  const folder = new ContentFolder('', files);
  const module = readModule(folder, '.', library);
  const shape = folder.problems();
  if (!module || shape.length > 0) {
    return reportOf({ diagnostics: shape, faults: shape, warnings: [], module: null });
  }

  const { world } = input;
  const { texts, problems } = compileTexts({ modules: [module], library }, (text) =>
    blocksBefore(text, input),
  );
  const curriculum: Curriculum = {
    modules: [module],
    tracks: world.tracks.map((file) => ({ file, locate: startOfModule })),
    library,
    kit: kitOf(module, world).map((file) => ({ file, locate: startOfModule })),
    rounds: [],
    locateSource: startOfModule,
  };
  const words = checkWords(curriculum, texts);
  const diagnostics = [
    ...problems,
    ...checkModules(curriculum),
    ...checkTaken(module, world),
    ...checkLessons(curriculum, texts, pagesOf(world)),
    ...checkMedia(curriculum),
    ...words.problems,
    ...checkSources(curriculum),
    ...checkTeaching(curriculum, texts),
    ...checkKit(curriculum, texts),
  ];
  const warnings = [
    ...words.warnings,
    ...overdueInLessons(curriculum, input.today),
    ...unusedMedia(curriculum),
  ];
  return reportOf({
    ...{ diagnostics, faults: problems, warnings },
    module: problems.length > 0 ? null : toCompiled(module, texts),
  });
}

const startOfModule: Locate = () => ({ file: 'module.yaml', line: 1, column: 1 });

function reportOf({ module, ...found }: ModuleReport): ModuleReport {
  const told = (all: Diagnostic[]) => sortDiagnostics(all).slice(0, mostProblems);
  const { diagnostics, faults, warnings } = found;
  return {
    ...{ diagnostics: told(diagnostics), faults: told(faults), warnings: told(warnings) },
    module,
  };
}

/** A text that stayed keeps all of its ids; another is paired with the one before it. */
function blocksBefore({ hash, input }: LessonText, { stored, earlier }: ModuleInput) {
  const before = earlier.find(
    ({ lessonId, locale, country }) =>
      lessonId === input.lessonId && locale === input.locale && country === input.country,
  );
  return stored[hash] ?? before?.blocks;
}

/** Tools that are used in lessons of this module. */
const kitOf = ({ file }: CurriculumModule, { kit }: PublishedWorld) =>
  kit.filter(({ lesson }) => lesson.startsWith(`${file.code.toLowerCase()}-`));

const pagesOf = ({ pages }: PublishedWorld): Map<string, Set<string>> =>
  new Map(Object.entries(pages).map(([path, ids]) => [path, new Set(ids)]));

/** Codes, slugs and ids that another module has. */
function checkTaken(module: CurriculumModule, { modules }: PublishedWorld): Diagnostic[] {
  const { file, lessons, assignment, locate } = module;
  const taken = (at: Locate, key: string, owner: { code: string } | undefined): Diagnostic[] =>
    owner
      ? [
          problemAt(at, [key], {
            code: 'content/twice',
            message: `${owner.code} has this ${key} already`,
            hint: 'choose another',
          }),
        ]
      : [];
  return [
    ...taken(
      locate,
      'slug',
      modules.find(({ slug }) => slug === file.slug),
    ),
    ...[...lessons, assignment].flatMap((owner) =>
      taken(
        owner.locate,
        'id',
        modules.find(({ ids }) => ids.includes(owner.file.id)),
      ),
    ),
  ];
}

function toCompiled(module: CurriculumModule, texts: CompiledTexts): CompiledModule {
  const owners = [...module.lessons, module.assignment];
  return {
    file: module.file,
    assignment: module.assignment.file,
    lessons: module.lessons.map(({ file }) => file),
    texts: owners.flatMap((owner) => {
      const compiled = texts.get(owner.file.id) ?? [];
      return owner.texts.flatMap(({ hash, input }) => {
        const { lessonId, locale, country } = input;
        const found = compiled.find((one) => one.input === input);
        return found ? [{ lessonId, locale, country, hash, lesson: found.lesson }] : [];
      });
    }),
  };
}
