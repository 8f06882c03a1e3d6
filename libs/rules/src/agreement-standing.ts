import type { AgreementEventKind, AgreementState } from '@weft/contracts';

/** Where an agreement stands after everything that happened to it. */
export interface AgreementStanding {
  state: AgreementState;
  /** Rounds that were ever sent; numbers are never given twice. */
  rounds: number;
  /** The round that is in effect, which an open newer one does not change. */
  approvedRound: number | null;
  /** Where it stood before the round that lies with the lecturer, for when it is taken back. */
  before: Exclude<AgreementState, 'sent'>;
}

export const newAgreement: AgreementStanding = {
  ...{ state: 'draft', before: 'draft' },
  ...{ rounds: 0, approvedRound: null },
};

/** Where an agreement stands after one more event, or null where that is not possible then. */
export function nextAgreementStanding(
  standing: AgreementStanding,
  kind: AgreementEventKind,
): AgreementStanding | null {
  const { state, rounds } = standing;
  if (kind === 'agreed' || kind === 'unagreed') return state === 'sent' ? null : standing;
  if (kind === 'sent') {
    return state === 'sent'
      ? null
      : { ...standing, state: 'sent', rounds: rounds + 1, before: state };
  }
  if (state !== 'sent') return null;
  if (kind === 'recalled') return { ...standing, state: standing.before };
  if (kind === 'questioned') return { ...standing, state: 'questions' };
  return { ...standing, state: 'approved', approvedRound: rounds };
}

/** Where an agreement stands after these events, oldest first. */
export function agreementStandingOf(kinds: readonly AgreementEventKind[]): AgreementStanding {
  return kinds.reduce(
    (standing, kind) => nextAgreementStanding(standing, kind) ?? standing,
    newAgreement,
  );
}
