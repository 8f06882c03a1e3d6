import type { ReviewRound, RoundParticipant } from '@weft/contracts';
import { Button, Dialog, Disclosure, EmptyState } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import { InviteForm } from './invite-form.js';
import { roundKey } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';

const Row = ({
  round,
  person,
  onRevoke,
}: {
  round: ReviewRound;
  person: RoundParticipant;
  onRevoke: () => void;
}) => {
  const texts = useRoundTexts();
  const t = texts.people;
  const api = useApi();
  const { id: participantId, displayName, email, roles, state, remarks, devices } = person;
  const resend = useWrite(roundKey(round.id), (_: null, id) =>
    api.POST('/api/review-rounds/{roundId}/participants/{participantId}/links', {
      params: { path: { roundId: round.id, participantId } },
      body: { id },
    }),
  );
  const mayMail = round.state === 'open' && email !== null;
  return (
    <tr>
      <th scope="row">
        {displayName || t.nobody}
        {email ? <span className={sheet.muted}> {email}</span> : null}
      </th>
      <td data-label={t.roles}>{roles.map((role) => texts.roles[role]).join(', ') || '—'}</td>
      <td data-label={t.state}>
        {t.states[state]}
        {devices > 1 ? <span className={sheet.muted}> · {t.devices(devices)}</span> : null}
      </td>
      <td data-label={t.remarks}>{remarks}</td>
      <td>
        <FormFailure failure={resend.failure} />
        <div className={sheet.actions}>
          {mayMail ? (
            <Button
              variant="quiet"
              busy={resend.busy}
              aria-label={state === 'revoked' ? undefined : t.resendTo(displayName)}
              onClick={() => resend.run(null)}
            >
              {state === 'revoked' ? t.again : t.resend}
            </Button>
          ) : null}
          {state === 'revoked' || state === 'withdrawn' ? null : (
            <Button variant="quiet" aria-label={t.revokeOf(displayName)} onClick={onRevoke}>
              {t.revoke}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
};

/** Who takes part, how far each came, and who else is invited. */
export const ParticipantList = ({ round }: { round: ReviewRound }) => {
  const texts = useRoundTexts();
  const t = texts.people;
  const api = useApi();
  const [leaving, setLeaving] = useState<RoundParticipant | null>(null);
  const revoke = useWrite(roundKey(round.id), (participantId: string) =>
    api.DELETE('/api/review-rounds/{roundId}/participants/{participantId}', {
      params: { path: { roundId: round.id, participantId } },
    }),
  );
  const { participants } = round;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t.title}</h2>
      {participants.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHelp}</p>
        </EmptyState>
      ) : (
        <table className={sheet.table}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.roles}</th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.remarks}</th>
              <th scope="col">{t.actions}</th>
            </tr>
          </thead>
          <tbody>
            {participants.map((person) => (
              <Row
                key={person.id}
                round={round}
                person={person}
                onRevoke={() => setLeaving(person)}
              />
            ))}
          </tbody>
        </table>
      )}
      {participants.some(({ devices }) => devices > 1) ? (
        <p className={sheet.muted}>{t.devicesHint}</p>
      ) : null}
      {round.state === 'closed' ? null : (
        <Disclosure summary={t.invite} open={participants.length === 0}>
          <InviteForm round={round} />
        </Disclosure>
      )}
      <Dialog
        open={leaving !== null}
        title={t.revoke}
        closeLabel={texts.cancel}
        onClose={() => setLeaving(null)}
      >
        <p>{t.revokeAsk(leaving?.displayName ?? '')}</p>
        <FormFailure failure={revoke.failure} />
        <p className={sheet.actions}>
          <Button
            variant="critical"
            busy={revoke.busy}
            onClick={() => {
              if (leaving) revoke.run(leaving.id, { onSuccess: () => setLeaving(null) });
            }}
          >
            {t.revoke}
          </Button>
        </p>
      </Dialog>
    </section>
  );
};
