import type { content, Country, Locale } from '@weft/contracts';

/** The text of a lesson or brief in one language: general (`country` null) or a national variant. */
export interface PublishedText {
  locale: Locale;
  country: Country | null;
  /** Names the document in the database. */
  hash: string;
  activities: number;
}

export interface PublishedLesson {
  file: content.LessonFile;
  texts: readonly PublishedText[];
}

/** A published version of a module: the newest one unless told. */
export interface PublishedModule {
  version: string;
  /** The module has other versions too, which some people may still read. */
  hasOthers: boolean;
  publishedAt: string;
  file: content.ModuleFile;
  assignment: content.AssignmentFile;
  brief: readonly PublishedText[];
  lessons: readonly PublishedLesson[];
}

/** Where a lesson belongs, also one that only an older version of its module holds. */
export interface KnownLesson {
  moduleCode: string;
  /** Newest version with this lesson. */
  version: string;
  /** Every version with it. */
  versions: readonly string[];
  /** ISO 8601; nobody can have read the lesson before. */
  firstPublishedAt: string;
}

/** The text for a country: its national variant, else the text that holds everywhere. */
export function textFor(
  texts: readonly PublishedText[],
  locale: Locale,
  country: Country | null = null,
): PublishedText | undefined {
  const inLocale = texts.filter((text) => text.locale === locale);
  return (
    inLocale.find((text) => text.country === country) ??
    inLocale.find((text) => text.country === null)
  );
}
