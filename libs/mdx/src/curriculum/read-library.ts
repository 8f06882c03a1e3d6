import type { Library, LibraryCollection } from '@weft/activities';
import { CollectionId, collectionIds, content } from '@weft/contracts';
import { type LibraryEntry, optionsOf } from '@weft/rules';
import { z } from 'zod';
import type { ContentFolder } from './content-folder.js';
import type { Curriculum, Locate } from './curriculum.js';

type LibraryFiles = Pick<Curriculum, 'library' | 'locateSource'>;

/** Everything under `content/library/`, each file of the right shape and every reference known. */
export function readLibrary(folder: ContentFolder): LibraryFiles {
  const cases = readEntries(folder, 'library/cases', content.CaseFile);
  const terms = folder.shaped('library/glossary.yaml', content.GlossaryFile)?.value ?? {};
  const { sources, locate } = readSources(folder);
  const collections = readCollections(folder, { cases, terms, sources });
  const testimonials = collections.testimonials?.entries ?? [];
  const library = {
    cases,
    figures: readEntries(folder, 'library/figures', content.FigureFile),
    canvases: readEntries(folder, 'library/canvases', content.CanvasFile),
    // Lessons show no more of a term than this.
    glossary: mapValues(terms, ({ term, definition }) => ({ term, definition })),
    testimonials: Object.fromEntries(testimonials.map((entry) => [entry.id, entry])),
    collections,
    sources,
  };
  return { library, locateSource: locate };
}

function readSources(folder: ContentFolder): { sources: Library['sources']; locate: Locate } {
  const path = 'library/sources.yaml';
  const shaped = folder.text(path) === null ? null : folder.shaped(path, content.SourcesFile);
  const sources: Library['sources'] = {};
  for (const source of shaped?.value ?? []) sources[source.id] = source;
  return { sources, locate: shaped?.locate ?? startOf(folder, path) };
}

const startOf =
  (folder: ContentFolder, path: string): Locate =>
  () => ({ file: folder.name(path), line: 1, column: 1 });

interface Files {
  cases: Record<string, content.CaseFile>;
  terms: content.GlossaryFile;
  sources: Library['sources'];
}

/** The collections that `collections.yaml` names; a curriculum may do without. */
function readCollections(folder: ContentFolder, files: Files): Library['collections'] {
  const index = 'library/collections.yaml';
  if (folder.text(index) === null) return {};
  const heads: Partial<content.CollectionsFile> =
    folder.shaped(index, content.CollectionsFile)?.value ?? {};
  return Object.fromEntries(
    collectionIds.flatMap((id): [CollectionId, LibraryCollection][] => {
      const head = heads[id];
      if (!head) return [];
      const { entries, locate } = readCollection(folder, id, files);
      checkEntries(folder, { entries, locate, head, sources: files.sources });
      return [[id, { ...head, entries }]];
    }),
  );
}

interface EntryFile {
  entries: LibraryEntry[];
  locate: Locate;
}

function readCollection(folder: ContentFolder, id: CollectionId, files: Files): EntryFile {
  if (id === 'cases') {
    const entries = Object.values(files.cases).map(({ source, ...parts }) => ({
      ...parts,
      text: parts.challenge,
      source: source.id,
      ...(source.published && { asOf: source.published }),
    }));
    return { entries, locate: startOf(folder, 'library/cases') };
  }
  if (id === 'glossary') {
    const entries = Object.entries(files.terms).map(([term, { usedIn = [], ...texts }]) => ({
      id: term,
      title: texts.term,
      text: texts.definition,
      usedIn,
      source: usedIn[0] ?? '',
      asOf: null,
    }));
    return { entries, locate: startOf(folder, 'library/glossary.yaml') };
  }
  const path = `library/${id}.yaml`;
  const shape: z.ZodType<LibraryEntry> = content.entryFiles[id];
  const shaped = folder.shaped(path, z.array(shape));
  return { entries: shaped?.value ?? [], locate: shaped?.locate ?? startOf(folder, path) };
}

/** Ids that are used twice, sources that are not there, and filters without such an option. */
function checkEntries(
  folder: ContentFolder,
  { entries, locate, head, sources }: EntryFile & { head: Head; sources: Library['sources'] },
): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const report = (keys: string[], message: string, hint: string): void =>
      folder.reportAt(locate([index, ...keys]), { code: 'content/library', message, hint });
    if (seen.has(entry.id)) report(['id'], `the id ${entry.id} is used twice`, 'give it another');
    seen.add(entry.id);
    if (!Object.hasOwn(sources, String(entry.source))) {
      const message = `${entry.id} has the source "${String(entry.source)}", which is not known`;
      report(['source'], message, 'add it to library/sources.yaml');
    }
    for (const facet of head.facets) {
      const unknown = optionsOf(entry, facet.id).filter(
        (option) => !facet.options.some(({ id }) => id === option),
      );
      for (const option of unknown) {
        const hint = `use one of ${facet.options.map(({ id }) => id).join(', ')}`;
        report([facet.id], `there is no ${facet.id} "${option}" in collections.yaml`, hint);
      }
    }
  });
}
type Head = Omit<LibraryCollection, 'entries'>;

/** The files of a library folder by id; each is called after its id. */
function readEntries<T extends { id: string }>(
  folder: ContentFolder,
  path: string,
  schema: z.ZodType<T>,
): Record<string, T> {
  const entries = folder.list(path, 'file').flatMap((name): [string, T][] => {
    const file = `${path}/${name}`;
    const entry = folder.shaped(file, schema)?.value;
    if (!entry) return [];
    if (name !== `${entry.id}.yaml`) {
      folder.report(file, {
        code: 'content/name',
        message: `the file holds ${entry.id}`,
        hint: `call it ${entry.id}.yaml`,
      });
    }
    return [[entry.id, entry]];
  });
  return Object.fromEntries(entries);
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
