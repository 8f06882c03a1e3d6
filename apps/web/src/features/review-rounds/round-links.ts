import type { Locale } from '@weft/contracts';

/** A tab of a round; each part of Weft adds its own line. */
interface RoundLink {
  text: Readonly<Record<Locale, string>>;
  path: (roundId: string) => string;
}

/** What participants find beside each other in a round. */
export const participantLinks: readonly RoundLink[] = [
  { text: { nl: 'De ronde', en: 'The round' }, path: (roundId) => `/rounds/${roundId}` },
  { text: { nl: 'Peilingen', en: 'Polls' }, path: (roundId) => `/rounds/${roundId}/polls` },
  { text: { nl: 'Verslag', en: 'Report' }, path: (roundId) => `/rounds/${roundId}/report` },
  {
    text: { nl: 'Jij zei, wij deden', en: 'You said, we did' },
    path: (roundId) => `/rounds/${roundId}/mine`,
  },
];

/** What moderators find beside each other in a round. */
export const moderatorLinks: readonly RoundLink[] = [
  { text: { nl: 'Opzet', en: 'Set-up' }, path: (roundId) => `/studio/rounds/${roundId}` },
  { text: { nl: 'Peilingen', en: 'Polls' }, path: (roundId) => `/studio/rounds/${roundId}/polls` },
  {
    text: { nl: 'Draaiboek', en: 'Script' },
    path: (roundId) => `/studio/rounds/${roundId}/script`,
  },
  {
    text: { nl: 'Bevindingen', en: 'Findings' },
    path: (roundId) => `/studio/rounds/${roundId}/findings`,
  },
];
