import type { Background, Locale, StuckReason } from '@weft/contracts';

interface ExportTexts {
  /** Of what stands before the lessons. */
  columns: readonly string[];
  opened: string;
  backgrounds: Readonly<Record<Background, string>>;
  rules: Readonly<Record<StuckReason['rule'], string>>;
}

/** What a file says in the language that was asked for. */
export const exportTexts: Readonly<Record<Locale, ExportTexts>> = {
  nl: {
    columns: [
      ...['naam', 'e-mailadres', 'achtergrond', 'lessen klaar', 'procent klaar'],
      ...['laatst actief', 'zit misschien vast'],
    ],
    opened: 'begonnen',
    backgrounds: {
      ...{ social: 'sociaal werk, welzijn, onderwijs', business: 'bedrijf en economie' },
      ...{ technology: 'technologie', arts: 'kunst en ontwerp', health: 'gezondheid en zorg' },
      ...{ other: 'iets anders' },
    },
    rules: {
      ...{ idle: 'niet actief', tries: 'quiz lukt niet', behind: 'achter op de planning' },
      ...{ slow: 'veel langer bezig' },
    },
  },
  en: {
    columns: [
      ...['name', 'e-mail address', 'background', 'lessons finished', 'percent finished'],
      ...['last active', 'may be stuck'],
    ],
    opened: 'started',
    backgrounds: {
      ...{ social: 'social work, welfare, education', business: 'business and economics' },
      ...{ technology: 'technology', arts: 'arts and design', health: 'health and care' },
      ...{ other: 'something else' },
    },
    rules: {
      ...{ idle: 'not active', tries: 'quiz does not work out', behind: 'behind schedule' },
      ...{ slow: 'takes much longer' },
    },
  },
};
