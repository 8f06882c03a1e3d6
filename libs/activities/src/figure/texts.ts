import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    table: 'Toon als tabel',
    what: 'Wat',
    value: 'Waarde',
    count: 'Aantal',
    place: 'Plaats',
    phase: 'Fase',
    direction: 'Beweging',
    note: 'Toelichting',
    diverge: 'opent: veel mogelijkheden verzamelen',
    converge: 'sluit: kiezen',
    asOf: (day: string) => `Stand: ${day}.`,
  },
  en: {
    table: 'Show as table',
    what: 'What',
    value: 'Value',
    count: 'Count',
    place: 'Place',
    phase: 'Phase',
    direction: 'Movement',
    note: 'Note',
    diverge: 'opens: gathering many options',
    converge: 'closes: choosing',
    asOf: (day: string) => `As of ${day}.`,
  },
} satisfies Record<Locale, unknown>;
