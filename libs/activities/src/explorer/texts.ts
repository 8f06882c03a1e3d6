import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Zoeken in de bibliotheek',
    search: 'Zoek op naam of woord',
    all: 'Alles',
    found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
    near: 'Geen letterlijke treffer; dit lijkt erop.',
    none: 'Niets gevonden. Probeer een ander woord of laat een filter los.',
    more: (count: number) => `Toon er nog ${count}`,
    keep: 'Bewaar',
    keepOf: (title: string) => `Bewaar ${title}`,
    kept: 'Bewaard',
    flag: 'Na te kijken',
    settled: 'Nagekeken',
    shortlist: (count: number, choose: number) => `Je lijst: ${count} van ${choose}`,
    empty: 'Nog niets bewaard.',
    remove: (title: string) => `Haal ${title} van je lijst`,
    removed: (title: string) => `${title} is van je lijst gehaald.`,
    full: 'Je lijst is vol.',
    missing: (more: number) =>
      more === 1 ? 'Bewaar er nog minstens 1.' : `Bewaar er nog minstens ${more}.`,
    missingNote: (title: string) => `Schrijf een notitie bij ${title}.`,
  },
  en: {
    label: 'Searching the library',
    search: 'Search by name or word',
    all: 'All',
    found: (count: number) => `${count} found`,
    near: 'No literal match; these come close.',
    none: 'Nothing found. Try another word or release a filter.',
    more: (count: number) => `Show ${count} more`,
    keep: 'Keep',
    keepOf: (title: string) => `Keep ${title}`,
    kept: 'Kept',
    flag: 'To be checked',
    settled: 'Checked',
    shortlist: (count: number, choose: number) => `Your list: ${count} of ${choose}`,
    empty: 'Nothing kept yet.',
    remove: (title: string) => `Take ${title} off your list`,
    removed: (title: string) => `${title} was taken off your list.`,
    full: 'Your list is full.',
    missing: (more: number) => `Keep at least ${more} more.`,
    missingNote: (title: string) => `Write a note with ${title}.`,
  },
} satisfies Record<Locale, unknown>;

export type ExplorerTexts = (typeof texts)[Locale];
