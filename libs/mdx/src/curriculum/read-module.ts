import type { Library } from '@weft/activities';
import { content, Country, Locale, locales, type Source } from '@weft/contracts';
import type { LessonInput, TextFile } from '../lesson-source.js';
import { mediaNamesIn, type ModuleMedia } from '../media/module-media.js';
import { contentHash } from './content-hash.js';
import type { ContentFolder } from './content-folder.js';
import type {
  CurriculumAssignment,
  CurriculumLesson,
  CurriculumModule,
  LessonText,
} from './curriculum.js';

/** Reads a module folder; null when its own file or its assignment is absent or wrong. */
export function readModule(
  folder: ContentFolder,
  path: string,
  library: Library,
): CurriculumModule | null {
  const file = folder.shaped(`${path}/module.yaml`, content.ModuleFile);
  const media = folder.media(path);
  const known: Known = { library, media };
  const assignment = readAssignment(folder, `${path}/assignment`, known);
  const lessons = folder
    .list(`${path}/lessons`, 'folder')
    .flatMap((name) => readLesson(folder, `${path}/lessons/${name}`, known) ?? []);
  if (!file || !assignment) return null;
  return { file: file.value, path, lessons, assignment, media, locate: file.locate };
}

/** What texts may refer to. */
interface Known {
  library: Library;
  /** Of the whole module. */
  media: ModuleMedia;
}

function readLesson(folder: ContentFolder, path: string, known: Known): CurriculumLesson | null {
  const order = /\/(\d+)-[a-z0-9-]+$/.exec(path)?.[1];
  if (!order) {
    const hint = 'call it by its number and its slug, such as 01-double-diamond';
    folder.report(path, { code: 'content/name', message: 'the folder has no number', hint });
  }
  const lesson = folder.shaped(`${path}/lesson.yaml`, content.LessonFile);
  if (!lesson) return null;
  const texts = readTexts(folder, path, { ...lesson.value, ...known, own: lesson.source });
  return { file: lesson.value, order: Number(order), texts, locate: lesson.locate };
}

function readAssignment(
  folder: ContentFolder,
  path: string,
  known: Known,
): CurriculumAssignment | null {
  const file = folder.shaped(`${path}/assignment.yaml`, content.AssignmentFile);
  if (!file) return null;
  const { id } = file.value;
  const texts = readTexts(folder, path, { id, sources: [], ...known, own: file.source });
  return { file: file.value, texts, locate: file.locate };
}

interface TextOwner extends Known {
  id: string;
  sources: Source[];
  /** The YAML text of the owner's file. */
  own: string;
}

const textName = new RegExp(`^(${locales.join('|')})(?:-(${Country.options.join('|')}))?\\.mdx$`);
const yamlFiles = new Set(['lesson.yaml', 'activities.yaml', 'assignment.yaml']);

/** The texts of a folder: `nl.mdx` and `en.mdx`, and variants such as `en-GR.mdx`. */
function readTexts(folder: ContentFolder, path: string, owner: TextOwner): LessonText[] {
  const activitiesSource = folder.text(`${path}/activities.yaml`);
  const activities: TextFile | undefined =
    activitiesSource === null
      ? undefined
      : { file: folder.name(`${path}/activities.yaml`), source: activitiesSource };
  for (const locale of locales) {
    if (folder.text(`${path}/${locale}.mdx`) === null) {
      folder.report(`${path}/${locale}.mdx`, {
        code: 'content/missing',
        message: 'there is no such file',
        hint: 'add it',
      });
    }
  }
  const inputs = folder.list(path, 'file').flatMap((name): LessonInput[] => {
    const [, locale, country] = textName.exec(name) ?? [];
    if (!locale) {
      if (!yamlFiles.has(name)) {
        folder.report(`${path}/${name}`, {
          code: 'content/name',
          message: 'this file is never read',
          hint: 'remove it',
        });
      }
      return [];
    }
    return [
      {
        lessonId: owner.id,
        locale: Locale.parse(locale),
        country: country ? Country.parse(country) : null,
        file: folder.name(`${path}/${name}`),
        source: folder.text(`${path}/${name}`) ?? '',
        activities,
        sources: owner.sources,
      },
    ];
  });
  // nl first: it is written first, and the other languages share its ids.
  inputs.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
  const shared = [owner.own, activitiesSource ?? '', ...inputs.map(({ source }) => source)];
  const named = mediaNamesIn(shared);
  const media = Object.fromEntries(Object.entries(owner.media).filter(([path]) => named.has(path)));
  return inputs.map((bare) => {
    const input = { ...bare, media };
    return { hash: contentHash(input, shared, owner.library), input };
  });
}
