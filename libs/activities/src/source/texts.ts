import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    source: 'Bron',
    accessed: (day: string) => `geraadpleegd op ${day}`,
  },
  en: {
    source: 'Source',
    accessed: (day: string) => `accessed on ${day}`,
  },
} satisfies Record<Locale, unknown>;
