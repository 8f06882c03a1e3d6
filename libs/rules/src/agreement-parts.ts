import type { AgreementContent, AgreementPart } from '@weft/contracts';
import { mostTeamWeight } from './team-rubric.js';

/** What the agreement on how a team works together goes by, among those on assignments. */
export const groupAgreement = 'group';

/** How many goals, success criteria or own criteria an agreement may have, each. */
export const mostAgreementItems = 12;

/** The questions of the group agreement: inclusion, influence, intimacy. */
export const groupQuestions = [
  'inclusion:place',
  'inclusion:absent',
  'influence:decide',
  'influence:voices',
  'intimacy:within',
  'intimacy:feedback',
  'intimacy:repair',
] as const;

/** What a team writes of its challenge, with the check of a wicked problem as questions. */
export const challengeQuestions = [
  'challenge:what',
  'challenge:why',
  'challenge:affected',
  'challenge:seen',
] as const;

export const groupParts = ['inclusion', 'influence', 'intimacy'] as const;
export const assignmentParts = ['challenge', 'goals', 'success', 'roles', 'criteria'] as const;

export type AgreementQuestion =
  (typeof groupQuestions)[number] | (typeof challengeQuestions)[number];

/** Parts that are lists of items, which a team makes itself. */
export const listParts = ['goals', 'success', 'criteria'] as const;

export const emptyAgreement: AgreementContent = {
  texts: {},
  lists: { goals: [], success: [], criteria: [] },
};

/** The part that a text or a list is of. */
export function partOf(key: string): AgreementPart {
  return key.split(':', 1)[0] as AgreementPart;
}

interface Frame {
  group: boolean;
  /** Accounts of the members, who each have a role. */
  members: readonly string[];
  /** Levels of an own criterion. */
  levels: number;
}

/** Why an agreement cannot be sent yet: a text is missing, or the weights are not possible. */
export interface AgreementProblem {
  key: string;
  kind: 'missing' | 'weight' | 'too-heavy';
}

/** What still keeps an agreement from being sent, in the order of its parts. */
export function agreementProblems(
  { texts, lists }: AgreementContent,
  { group, members, levels }: Frame,
): AgreementProblem[] {
  const missing = (keys: readonly string[]): AgreementProblem[] =>
    keys
      .filter((key) => (texts[key] ?? '').trim() === '')
      .map((key) => ({ key, kind: 'missing' as const }));
  if (group) return missing(groupQuestions);
  const items = (part: 'goals' | 'success') =>
    lists[part].length === 0
      ? [{ key: part, kind: 'missing' as const }]
      : missing(lists[part].map((id) => `${part}:${id}`));
  const weights = lists.criteria.map((id) => weightOf(texts[`criteria:${id}:weight`]));
  return [
    ...missing(challengeQuestions),
    ...items('goals'),
    ...items('success'),
    ...missing(members.map((accountId) => `roles:${accountId}`)),
    ...lists.criteria.flatMap((id, index) => [
      ...missing([`criteria:${id}:title`]),
      ...(weights[index] === null
        ? [{ key: `criteria:${id}:weight`, kind: 'weight' as const }]
        : []),
      ...missing(Array.from({ length: levels }, (_, level) => `criteria:${id}:level-${level + 1}`)),
    ]),
    ...(ownWeight({ texts, lists }) > mostTeamWeight
      ? [{ key: 'criteria', kind: 'too-heavy' as const }]
      : []),
  ];
}

/** What the team's own criteria weigh together, as far as their weights can be read. */
export function ownWeight({ texts, lists }: AgreementContent): number {
  return lists.criteria.reduce(
    (all, id) => all + (weightOf(texts[`criteria:${id}:weight`]) ?? 0),
    0,
  );
}

/** A weight as it was typed: a whole percent from 1, or null. */
function weightOf(typed: string | undefined): number | null {
  const weight = /^\s*\d{1,3}\s*$/.test(typed ?? '') ? Number(typed) : 0;
  return weight > 0 ? weight : null;
}

/** Whether a text belongs to an agreement of this kind, and to an item that its lists hold. */
function belongs(key: string, { lists }: AgreementContent, group: boolean): boolean {
  const [part = '', name = ''] = key.split(':');
  if (group) return groupQuestions.some((question) => question === key);
  if (part === 'challenge') return challengeQuestions.some((question) => question === key);
  if (part === 'roles') return true;
  return listParts.some((list) => list === part && lists[list].includes(name));
}

/** An agreement as a draft is kept: only texts of its own kind that say something. */
export function tidyAgreement(content: AgreementContent, group: boolean): AgreementContent {
  const texts = Object.entries(content.texts)
    .filter(([key, text]) => text !== '' && belongs(key, content, group))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    texts: Object.fromEntries(texts),
    lists: group ? emptyAgreement.lists : content.lists,
  };
}

/** An agreement as it is sent: without loose space around what is said. */
export function settledAgreement({ texts, lists }: AgreementContent, group: boolean) {
  const trimmed = Object.entries(texts).map(([key, text]) => [key, text.trim()] as const);
  return tidyAgreement({ texts: Object.fromEntries(trimmed), lists }, group);
}
