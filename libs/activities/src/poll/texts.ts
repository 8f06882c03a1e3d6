import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Peiling',
    chosen: (chosen: number, of: number) => `${chosen} van ${of} gekozen`,
    vote: 'Stem',
    given: (given: number, of: number) => `${given} van ${of} stippen gegeven`,
    dotsFor: (dots: number, option: string) =>
      dots === 1 ? `1 stip voor ${option}` : `${dots} stippen voor ${option}`,
    more: (option: string) => `Geef een stip aan: ${option}`,
    less: (option: string) => `Neem een stip weg van: ${option}`,
    missingDots: (more: number) => (more === 1 ? 'Geef nog 1 stip.' : `Geef nog ${more} stippen.`),
    dots: 'Stippen',
    yourDots: (dots: number) => (dots === 1 ? 'jouw stip' : `${dots} van jou`),
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
    given: (given: number, of: number) => `${given} of ${of} dots given`,
    dotsFor: (dots: number, option: string) =>
      dots === 1 ? `1 dot for ${option}` : `${dots} dots for ${option}`,
    more: (option: string) => `Give a dot to: ${option}`,
    less: (option: string) => `Take a dot from: ${option}`,
    missingDots: (more: number) => (more === 1 ? 'Give 1 more dot.' : `Give ${more} more dots.`),
    dots: 'Dots',
    yourDots: (dots: number) => (dots === 1 ? 'your dot' : `${dots} of yours`),
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

export type PollTexts = (typeof texts)[Locale];
