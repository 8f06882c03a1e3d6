import type { ReviewRound } from '@weft/contracts';
import { Button, Dialog } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import { useRoundTexts } from './texts.js';

/** Removes a round that never opened, after asking. */
export const RemoveRound = ({ round }: { round: ReviewRound }) => {
  const texts = useRoundTexts();
  const t = texts.control;
  const api = useApi();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useWrite(['rounds', 'moderated'], () =>
    api.DELETE('/api/review-rounds/{roundId}', { params: { path: { roundId: round.id } } }),
  );
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t.remove}
      </Button>
      <Dialog
        open={asking}
        title={t.remove}
        closeLabel={texts.cancel}
        onClose={() => setAsking(false)}
      >
        <p>{t.removeAsk(round.settings.title, round.participants.length)}</p>
        <FormFailure failure={remove.failure} />
        <p className={sheet.actions}>
          <Button
            variant="critical"
            busy={remove.busy}
            onClick={() =>
              remove.run(undefined, { onSuccess: () => void navigate('/studio/rounds') })
            }
          >
            {t.remove}
          </Button>
        </p>
      </Dialog>
    </>
  );
};
