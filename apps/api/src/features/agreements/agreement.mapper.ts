import type { Agreement, AgreementDraftState, AgreementRound } from '@weft/contracts';
import { agreementStandingOf, type AgreementStanding, emptyAgreement } from '@weft/rules';
import type { AgreementView } from './agreement.policy.js';
import type { AgreementRow, DraftRow, EventRow } from './agreement.repository.js';

const isoOf = (moment: string): string => new Date(moment).toISOString();

/** An agreement as somebody may see it. */
export function toAgreement(
  subject: string,
  { standing: { team, standing, seesFrom, seesUntil }, assignment }: AgreementView,
  row: AgreementRow,
): Agreement {
  const events = row.events.filter(({ at }) => seesUntil === null || new Date(at) < seesUntil);
  const now = agreementStandingOf(events.map(({ kind }) => kind));
  const rounds = toRounds(events).filter((round) => isSeen(round, now, seesFrom));
  const member = standing === 'member';
  const draft = member ? toDraft(row.draft, row.names) : null;
  // Members of a later time are nothing that who left can know of.
  const members = standing === 'former' ? [] : row.members;
  return {
    subject,
    team,
    assignment: assignment && {
      title: assignment.title,
      moduleCode: assignment.moduleCode,
      moduleSlug: assignment.moduleSlug,
      teamCriterion: assignment.teamCriterion,
      rubric: assignment.rubric,
    },
    state: now.state,
    approvedRound: now.approvedRound,
    draft,
    members: member ? members : members.map((one) => ({ ...one, agreed: false })),
    names: namesIn(row.names, [
      ...members.map(({ accountId }) => accountId),
      ...[draft?.content, ...rounds.map(({ content }) => content)].flatMap((content) =>
        Object.keys(content?.texts ?? {}).flatMap((key) => key.match(/^roles:(.*)$/)?.[1] ?? []),
      ),
    ]),
    rounds: rounds.reverse(),
    may: {
      edit: member && now.state !== 'sent',
      answer: standing === 'lecturer' && now.state === 'sent',
    },
  };
}

/** The draft as a save is refused with it. */
export function toDraft(
  draft: DraftRow | null,
  names: Readonly<Record<string, string>>,
): AgreementDraftState {
  if (!draft) {
    const nothing = { revision: 0, updatedAt: null, updatedBy: '', authors: {} };
    return { ...nothing, content: emptyAgreement };
  }
  const authors = Object.entries(draft.authors).map(
    ([name, { by, at }]) => [name, { by: names[by] ?? '', at: isoOf(at) }] as const,
  );
  const { revision, content, updatedAt, updatedBy } = draft;
  return {
    ...{ revision, content, updatedBy, updatedAt: isoOf(updatedAt) },
    authors: Object.fromEntries(authors),
  };
}

/** Who came later sees what was sent since, and what is in effect for the whole team. */
function isSeen(
  { number, sentAt }: AgreementRound,
  { state, rounds, approvedRound }: AgreementStanding,
  seesFrom: Date | null,
): boolean {
  if (seesFrom === null || new Date(sentAt) >= seesFrom) return true;
  return number === approvedRound || (number === rounds && state !== 'draft');
}

/** Oldest first. */
function toRounds(events: readonly EventRow[]): AgreementRound[] {
  return events.flatMap(({ kind, content, round, at, name }) => {
    if (kind !== 'sent' || !content) return [];
    const ended = events.find((event) => event.round === round && event.kind !== 'sent');
    return {
      ...{ number: round, sentAt: isoOf(at), sentBy: name, content },
      outcome: outcomeOf(ended),
      answer:
        ended && ended.kind !== 'recalled'
          ? {
              ...{ at: isoOf(ended.at), by: ended.name },
              ...{ questions: ended.questions ?? {}, note: ended.note },
            }
          : null,
    };
  });
}

function outcomeOf(ended: EventRow | undefined): AgreementRound['outcome'] {
  const kind = ended?.kind;
  return kind === 'recalled' || kind === 'questioned' || kind === 'approved' ? kind : 'waiting';
}

function namesIn(names: Readonly<Record<string, string>>, accounts: readonly string[]) {
  return Object.fromEntries(
    accounts.flatMap((id) => (names[id] === undefined ? [] : [[id, names[id]] as const])),
  );
}
