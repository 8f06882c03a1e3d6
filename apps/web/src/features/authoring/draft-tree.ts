import type { Country, Locale } from '@weft/contracts';

/** A text of a lesson: general, or for one country. */
interface DraftTextFile {
  path: string;
  locale: Locale;
  country: Country | null;
}

/** A lesson of a draft, or its assignment: the files of one folder. */
export interface DraftPart {
  /** `lessons/01-warp` or `assignment`. */
  folder: string;
  /** Place in the module, counted from 1; null for the assignment. */
  order: number | null;
  slug: string;
  texts: DraftTextFile[];
  /** `lesson.yaml` or `assignment.yaml`. */
  facts: string | null;
  activities: string | null;
}

const lessonFolder = /^lessons\/(\d{2})-([a-z0-9-]+)$/;
const textFile = /^(nl|en)(?:-([A-Z]{2}))?\.mdx$/;

/** Puts the files of a draft by lesson, in the order in which learners meet them. */
export function draftParts(paths: readonly string[]): DraftPart[] {
  const parts = new Map<string, DraftPart>();
  for (const path of [...paths].sort()) {
    const [folder, name] = splitPath(path);
    if (folder === '') continue;
    const [, order, slug] = lessonFolder.exec(folder) ?? [];
    const part: DraftPart = parts.get(folder) ?? {
      ...{ folder, order: order ? Number(order) : null, slug: slug ?? folder },
      ...{ texts: [], facts: null, activities: null },
    };
    parts.set(folder, part);
    const [, locale, country] = textFile.exec(name) ?? [];
    if (locale) {
      const of = { locale: locale as Locale, country: (country ?? null) as Country | null };
      part.texts.push({ path, ...of });
    } else if (name === 'activities.yaml') part.activities = path;
    else part.facts = path;
  }
  for (const part of parts.values()) {
    part.texts.sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }
  return [...parts.values()].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.folder.localeCompare(b.folder),
  );
}

/** General texts first, Dutch before English. */
const rank = ({ locale, country }: DraftTextFile): number =>
  (country ? 2 : 0) + (locale === 'nl' ? 0 : 1);

/** The part that a file belongs to, and its name in there; `''` for `module.yaml`. */
export function splitPath(path: string): [folder: string, name: string] {
  const [, folder, name] = /^(lessons\/[^/]+|assignment)\/(.+)$/.exec(path) ?? [];
  return folder && name ? [folder, name] : ['', path];
}

/**
 * The title that a YAML file gives, read without a YAML parser, which would weigh on the page:
 * a list of lessons needs no more. Null where it is written in another way.
 */
export function titleIn(yaml: string, locale: Locale): string | null {
  const block = /^title:[ \t]*(?:\r?\n((?:[ \t]+.*(?:\r?\n|$))+)|(\{.*\}))/m.exec(yaml);
  // In braces a comma ends it; on a line of its own it is part of the title.
  const content = block?.[1] ?? block?.[2] ?? '';
  const plainForm = /^\s*\{/.test(content) ? '[^,}\\r\\n]+' : '[^\\r\\n]+';
  const text = new RegExp(
    `(?:^|[{,])\\s*${locale}:\\s*(?:"([^"]*)"|'([^']*)'|(${plainForm}))`,
    'm',
  );
  const [, double, single, plain] = text.exec(content) ?? [];
  const title = (double ?? single ?? plain ?? '').trim();
  return title === '' || /^[>|]/.test(title) ? null : title;
}

/**
 * What to rename so that a lesson swaps places with the one before or after it.
 * @returns renamings in the order in which they must be done; empty where there is no such lesson
 */
export function swapLessons(
  parts: readonly DraftPart[],
  folder: string,
  step: -1 | 1,
): { from: string; to: string }[] {
  const lessons = parts.filter(({ order }) => order !== null);
  const at = lessons.findIndex((part) => part.folder === folder);
  const [one, other] = [lessons[at], lessons[at + step]];
  if (!one || !other) return [];
  const place = ({ order, slug }: DraftPart) => {
    return `lessons/${String(order).padStart(2, '0')}-${slug}`;
  };
  return [
    { from: one.folder, to: place({ ...one, order: other.order }) },
    { from: other.folder, to: place({ ...other, order: one.order }) },
  ];
}
