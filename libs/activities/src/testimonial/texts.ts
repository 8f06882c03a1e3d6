import type { Locale } from '@weft/contracts';

export const texts = {
  nl: { label: 'Uit een interview, in onze woorden', about: 'Gaat over' },
  en: { label: 'From an interview, in our own words', about: 'About' },
} satisfies Record<Locale, unknown>;
