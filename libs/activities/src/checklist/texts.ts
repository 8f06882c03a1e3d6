import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Checklist',
    must: 'moet in orde zijn',
    yes: 'Ja',
    no: 'Nee',
    later: 'Later',
    note: 'Notitie',
    answered: (done: number, all: number) => `${done} van ${all} beantwoord`,
    ready: 'Klaar',
    notReady: 'Nog niet klaar',
    open: 'Dit staat nog open:',
    missing: (number: number) => `Antwoord op punt ${number}.`,
  },
  en: {
    label: 'Checklist',
    must: 'has to be in order',
    yes: 'Yes',
    no: 'No',
    later: 'Later',
    note: 'Note',
    answered: (done: number, all: number) => `${done} of ${all} answered`,
    ready: 'Ready',
    notReady: 'Not ready yet',
    open: 'Still open:',
    missing: (number: number) => `Answer item ${number}.`,
  },
} satisfies Record<Locale, unknown>;

export type ChecklistTexts = (typeof texts)[Locale];
