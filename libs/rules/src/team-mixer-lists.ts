import type { MixerPart, TeamLanguage, WeekSlot } from '@weft/contracts';

// The lists of the contracts again, for pages that do without their schemas; a test compares them.

/** What the score of a team is made of. */
export const mixerParts: readonly MixerPart[] = ['backgrounds', 'languages', 'hours', 'wishes'];

/** Languages that somebody may say she can work in. */
export const teamLanguages: readonly TeamLanguage[] = [
  ...(['nl', 'en', 'fr', 'de', 'es', 'it', 'pt', 'el', 'lt', 'is'] as const),
  ...(['pl', 'ro', 'tr', 'ar', 'uk', 'ru'] as const),
];

export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;

/** The parts of a week in which somebody may have time. */
export const weekSlots: readonly WeekSlot[] = weekDays.flatMap((day) =>
  dayParts.map((part) => `${day}-${part}` as const),
);
