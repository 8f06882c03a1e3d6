import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    source: 'Bron',
    library: 'Meer in de bibliotheek',
    accessed: (day: string) => `geraadpleegd op ${day}`,
    unopened:
      'Tenzij er “geraadpleegd” bij staat, werkten we met uittreksels en openden we de pagina zelf nog niet.',
  },
  en: {
    source: 'Source',
    library: 'More in the library',
    accessed: (day: string) => `accessed on ${day}`,
    unopened:
      'Unless it says “accessed”, we worked from excerpts and have not opened the page itself yet.',
  },
} satisfies Record<Locale, unknown>;
