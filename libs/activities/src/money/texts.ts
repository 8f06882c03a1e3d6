import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    lineName: 'Omschrijving',
    amount: 'Bedrag in euro',
    nameOf: (line: number, list: string) => `Omschrijving van regel ${line}, ${list}`,
    amountOf: (name: string) => `Bedrag in euro: ${name}`,
    unnamed: (line: number) => `regel ${line}`,
    add: 'Voeg een regel toe',
    addTo: (list: string) => `Voeg een regel toe: ${list}`,
    remove: (name: string) => `Verwijder: ${name}`,
    removed: (name: string) => `Verwijderd: ${name}.`,
    full: (max: number) => `Er passen ${max} regels.`,
    total: 'Totaal',
    noAmount: (text: string) =>
      `“${text}” is geen bedrag. Schrijf bijvoorbeeld 1.200 of 12,50, zonder min.`,
    noUnits: (text: string) =>
      `“${text}” is geen aantal. Schrijf een geheel getal, bijvoorbeeld 40.`,
    wrongAmount: (name: string, text: string) =>
      `${name}: “${text}” is geen bedrag. Schrijf bijvoorbeeld 1.200 of 12,50, zonder min.`,
    missingName: (line: number, list: string) => `${list}: geef regel ${line} een omschrijving.`,
    missingAmount: (name: string, list: string) => `${list}: vul een bedrag in bij “${name}”.`,
    missingAnswer: (question: number) => `Beantwoord vraag ${question}.`,
    reset: 'Terug naar de startwaarden',
    wasReset: 'De startwaarden staan er weer. Je antwoorden bleven staan.',
    empty: 'Nog geen regels.',
    results: 'Wat dat geeft',
    incomplete: 'Eerst aanvullen, dan kloppen de uitkomsten:',
  },
  en: {
    lineName: 'What',
    amount: 'Amount in euro',
    nameOf: (line: number, list: string) => `What line ${line} is, ${list}`,
    amountOf: (name: string) => `Amount in euro: ${name}`,
    unnamed: (line: number) => `line ${line}`,
    add: 'Add a line',
    addTo: (list: string) => `Add a line: ${list}`,
    remove: (name: string) => `Delete: ${name}`,
    removed: (name: string) => `Deleted: ${name}.`,
    full: (max: number) => `There is room for ${max} lines.`,
    total: 'Total',
    noAmount: (text: string) =>
      `“${text}” is no amount. Write for instance 1,200 or 12.50, without a minus.`,
    noUnits: (text: string) => `“${text}” is no number of units. Write a whole number, such as 40.`,
    wrongAmount: (name: string, text: string) =>
      `${name}: “${text}” is no amount. Write for instance 1,200 or 12.50, without a minus.`,
    missingName: (line: number, list: string) => `${list}: say what line ${line} is.`,
    missingAmount: (name: string, list: string) => `${list}: fill in an amount for “${name}”.`,
    missingAnswer: (question: number) => `Answer question ${question}.`,
    reset: 'Back to the starting values',
    wasReset: 'The starting values are back. Your answers stayed.',
    empty: 'No lines yet.',
    results: 'What that gives',
    incomplete: 'Fill these in first; then the results are right:',
  },
} satisfies Record<Locale, unknown>;
