import type { AgreementEventKind } from '@weft/contracts';
import fc from 'fast-check';
import { agreementStandingOf, newAgreement, nextAgreementStanding } from './agreement-standing.js';

const kinds = ['agreed', 'unagreed', 'sent', 'recalled', 'questioned', 'approved'] as const;
const after = (...given: AgreementEventKind[]) => agreementStandingOf(given);

describe('where an agreement stands', () => {
  it('goes from draft over questions to approved, round by round', () => {
    expect(after('agreed')).toMatchObject({ state: 'draft', rounds: 0 });
    expect(after('sent', 'questioned')).toMatchObject({ state: 'questions', rounds: 1 });
    expect(after('sent', 'questioned', 'sent', 'approved')).toMatchObject({
      ...{ state: 'approved', rounds: 2, approvedRound: 2 },
    });
  });

  it('keeps what was approved while a newer round is open, asked about or taken back', () => {
    const approved = ['sent', 'approved', 'sent'] as const;
    expect(after(...approved)).toMatchObject({ state: 'sent', approvedRound: 1 });
    expect(after(...approved, 'questioned')).toMatchObject({
      state: 'questions',
      approvedRound: 1,
    });
    expect(after(...approved, 'recalled')).toMatchObject({ state: 'approved', approvedRound: 1 });
    expect(after(...approved, 'recalled', 'sent')).toMatchObject({ rounds: 3 });
  });

  it('lets nothing be answered or taken back that does not lie with the lecturer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds)), (given) => {
        const standing = agreementStandingOf(given);
        const possible = kinds.filter((kind) => nextAgreementStanding(standing, kind) !== null);
        expect(possible).toEqual(
          standing.state === 'sent'
            ? ['recalled', 'questioned', 'approved']
            : ['agreed', 'unagreed', 'sent'],
        );
      }),
    );
  });

  it('never forgets a round or an approval', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds)), (given) => {
        let standing = newAgreement;
        for (const kind of given) {
          const next = nextAgreementStanding(standing, kind) ?? standing;
          expect(next.rounds).toBeGreaterThanOrEqual(standing.rounds);
          expect(next.approvedRound ?? 0).toBeGreaterThanOrEqual(standing.approvedRound ?? 0);
          expect(next.approvedRound ?? 0).toBeLessThanOrEqual(next.rounds);
          standing = next;
        }
      }),
    );
  });
});
