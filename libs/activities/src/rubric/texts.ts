import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Beoordeling',
    level: (number: number, of: number) => `Niveau ${number} van ${of}`,
    submit: 'Vergelijk mijn oordeel',
    waiting: 'Ingeleverd. De vergelijking verschijnt zodra je oordeel bij ons aankomt.',
    score: (score: string, max: string) => `Je haalt ${score} van de ${max} punten.`,
    how: 'Hetzelfde niveau is een punt, één niveau ernaast een half.',
    agreed: 'Afgesproken niveau',
    reason: 'Waarom',
    distance: (steps: number) => {
      if (steps === 0) return 'Jij koos hetzelfde niveau.';
      const count = Math.abs(steps) === 1 ? 'één niveau' : `${Math.abs(steps)} niveaus`;
      return `Jij koos ${count} ${steps > 0 ? 'hoger' : 'lager'}.`;
    },
    missing: (criterion: string, level: boolean, comment: boolean) =>
      `${criterion}: ${level && comment ? 'kies een niveau en licht het toe' : level ? 'kies een niveau' : 'licht je keuze toe'}.`,
  },
  en: {
    label: 'Judging',
    level: (number: number, of: number) => `Level ${number} of ${of}`,
    submit: 'Compare my judgement',
    waiting: 'Handed in. The comparison appears as soon as your judgement reaches us.',
    score: (score: string, max: string) => `You have ${score} of ${max} points.`,
    how: 'The same level is a point, one level off a half.',
    agreed: 'Agreed level',
    reason: 'Why',
    distance: (steps: number) => {
      if (steps === 0) return 'You chose the same level.';
      const count = Math.abs(steps) === 1 ? 'one level' : `${Math.abs(steps)} levels`;
      return `You chose ${count} ${steps > 0 ? 'higher' : 'lower'}.`;
    },
    missing: (criterion: string, level: boolean, comment: boolean) =>
      `${criterion}: ${level && comment ? 'choose a level and say why' : level ? 'choose a level' : 'say why you chose it'}.`,
  },
} satisfies Record<Locale, unknown>;

export type RubricTexts = (typeof texts)[Locale];
