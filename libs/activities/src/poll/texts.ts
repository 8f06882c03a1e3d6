import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Peiling',
    chosen: (chosen: number, of: number) => `${chosen} van ${of} gekozen`,
    vote: 'Stem',
    missing: (more: number) => `Kies er nog ${more}.`,
    voters: (voters: number) => (voters === 1 ? '1 stemmer' : `${voters} stemmers`),
    anonymous: 'De tellingen zijn zonder namen.',
    later: 'Je stem is opgeslagen. De tellingen verschijnen zodra je verbonden bent.',
    option: 'Antwoord',
    votes: 'Stemmen',
    yours: 'jouw keuze',
    once: 'Je stemt één keer, zonder naam.',
  },
  en: {
    label: 'Poll',
    chosen: (chosen: number, of: number) => `${chosen} of ${of} chosen`,
    vote: 'Vote',
    missing: (more: number) => `Choose ${more} more.`,
    voters: (voters: number) => (voters === 1 ? '1 voter' : `${voters} voters`),
    anonymous: 'The counts hold no names.',
    later: 'Your vote is saved. The counts appear as soon as you are connected.',
    option: 'Answer',
    votes: 'Votes',
    yours: 'your choice',
    once: 'You vote once, without your name.',
  },
} satisfies Record<Locale, unknown>;
