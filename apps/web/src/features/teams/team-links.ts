import type { Locale, TeamPage } from '@weft/contracts';

/** A way from the team page to something that the team does. */
interface TeamLink {
  text: Readonly<Record<Locale, string>>;
  path: (at: { teamId: string; assignmentId: string; cohortId: string }) => string;
  /** Who is led there. */
  for: readonly TeamPage['standing'][];
}

const everybody = ['member', 'former', 'lecturer'] as const;

/** On each row of an assignment; each part of Weft adds its own line. */
export const assignmentLinks: readonly TeamLink[] = [
  {
    text: { nl: 'Leerafspraak', en: 'Agreement' },
    path: ({ teamId, assignmentId }) => `/teams/${teamId}/agreement/${assignmentId}`,
    for: everybody,
  },
  {
    text: { nl: 'Werkruimte', en: 'Workspace' },
    path: ({ teamId, assignmentId }) => `/teams/${teamId}/work/${assignmentId}`,
    for: everybody,
  },
  {
    text: { nl: 'Indienen', en: 'Hand in' },
    path: ({ teamId, assignmentId }) => `/teams/${teamId}/hand-in/${assignmentId}`,
    for: everybody,
  },
  {
    text: { nl: 'Feedback van anderen', en: 'Feedback of others' },
    path: ({ teamId, assignmentId }) => `/teams/${teamId}/feedback/${assignmentId}`,
    for: everybody,
  },
  {
    text: { nl: 'Punten', en: 'Grade' },
    path: () => '/grades',
    for: ['member', 'former'],
  },
  {
    text: { nl: 'Beoordelen', en: 'Marking' },
    path: ({ cohortId, assignmentId }) => `/cohorts/${cohortId}/marking/${assignmentId}`,
    for: ['lecturer'],
  },
];

/** What the team does beside its assignments. */
export const groupLinks: readonly (Pick<TeamLink, 'text' | 'for'> & {
  path: (teamId: string) => string;
})[] = [
  {
    text: { nl: 'Borden', en: 'Boards' },
    path: (teamId) => `/boards?team=${teamId}`,
    for: ['member', 'lecturer'],
  },
];
