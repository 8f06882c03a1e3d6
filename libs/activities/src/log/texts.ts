import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Logboek',
    required: 'verplicht',
    row: 'Rij',
    cell: (column: string, row: number) => `${column}, rij ${row}`,
    choose: 'Kies …',
    add: 'Voeg een rij toe',
    empty: (rows: number) =>
      rows === 1
        ? 'Nog geen rijen. Eén rij volstaat om af te ronden.'
        : `Nog geen rijen. Om af te ronden heb je er minstens ${rows} nodig.`,
    remove: (row: number) => `Verwijder rij ${row}`,
    removed: 'Rij verwijderd.',
    full: 'Dit logboek is vol.',
    missingRows: (more: number) =>
      more === 1 ? 'Voeg nog minstens 1 rij toe.' : `Voeg nog minstens ${more} rijen toe.`,
    missingCells: (row: number, columns: string) => `Rij ${row}: vul in: ${columns}.`,
    repeated: (row: number, column: string) =>
      `Rij ${row}: “${column}” herhaalt een eerdere rij. Vul iets anders in.`,
    total: 'Totaal',
    totalOf: (column: string) => `Totaal ${column}`,
  },
  en: {
    label: 'Log',
    required: 'required',
    row: 'Row',
    cell: (column: string, row: number) => `${column}, row ${row}`,
    choose: 'Choose …',
    add: 'Add a row',
    empty: (rows: number) =>
      rows === 1
        ? 'No rows yet. One row is enough to finish.'
        : `No rows yet. You need at least ${rows} to finish.`,
    remove: (row: number) => `Delete row ${row}`,
    removed: 'Row deleted.',
    full: 'This log is full.',
    missingRows: (more: number) =>
      more === 1 ? 'Add at least 1 more row.' : `Add at least ${more} more rows.`,
    missingCells: (row: number, columns: string) => `Row ${row}: fill in ${columns}.`,
    repeated: (row: number, column: string) =>
      `Row ${row}: “${column}” repeats an earlier row. Fill in something else.`,
    total: 'Total',
    totalOf: (column: string) => `Total of ${column}`,
  },
} satisfies Record<Locale, unknown>;

export type LogTexts = (typeof texts)[Locale];
