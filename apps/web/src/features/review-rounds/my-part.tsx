import type { RoundHome } from '@weft/contracts';
import { Button, Dialog, Disclosure } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import { ConsentForm } from './consent-form.js';
import { roundKey } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';

/** What I am in a round, and how I change that, leave, or take my consent back. */
export const MyPart = ({ round, me }: { round: RoundHome; me: NonNullable<RoundHome['me']> }) => {
  const t = useRoundTexts().home;
  const texts = useRoundTexts();
  const api = useApi();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const params = { path: { roundId: round.id } };
  const leave = useWrite(roundKey(round.id), () =>
    api.DELETE('/api/rounds/{roundId}/guest', { params }),
  );
  const withdraw = useWrite(['rounds', 'mine'], (_: null, id) =>
    api.POST('/api/rounds/{roundId}/withdrawal', { params, body: { id } }),
  );
  return (
    <section aria-labelledby="me">
      <h2 id="me">{t.part}</h2>
      <p>{t.thanks([me.displayName, ...me.roles.map((role) => texts.roles[role])].join(', '))}</p>
      {me.consentedAt && round.state === 'open' ? (
        <Disclosure summary={t.change}>
          <ConsentForm round={round} me={me} onDone={() => undefined} />
        </Disclosure>
      ) : null}
      <FormFailure failure={leave.failure ?? withdraw.failure} />
      <p className={sheet.actions}>
        {me.guest ? (
          <Button
            variant="quiet"
            busy={leave.busy}
            onClick={() => leave.run(undefined, { onSuccess: () => void navigate('/') })}
          >
            {t.leave}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {t.withdraw}
        </Button>
      </p>
      <Dialog
        open={asking}
        title={t.withdraw}
        closeLabel={texts.cancel}
        onClose={() => setAsking(false)}
      >
        <p>{t.withdrawAsk[round.settings.onWithdrawal]}</p>
        <FormFailure failure={withdraw.failure} />
        <p className={sheet.actions}>
          <Button
            variant="critical"
            busy={withdraw.busy}
            onClick={() => withdraw.run(null, { onSuccess: () => void navigate('/') })}
          >
            {t.withdraw}
          </Button>
        </p>
      </Dialog>
    </section>
  );
};
