import type { RoundHome } from '@weft/contracts';
import { Button, Notice } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import { roundKey } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';

/** Asks whether somebody else in the round is me as well, and brings both together if so. */
export const AttachNotice = ({ round }: { round: Pick<RoundHome, 'id' | 'attach'> }) => {
  const t = useRoundTexts().attach;
  const api = useApi();
  const params = { path: { roundId: round.id } };
  const attach = useWrite(roundKey(round.id), (_: null, id) =>
    api.POST('/api/rounds/{roundId}/account', { params, body: { id } }),
  );
  const leave = useWrite(roundKey(round.id), () =>
    api.DELETE('/api/rounds/{roundId}/guest', { params }),
  );
  if (attach.done) {
    return (
      <Notice kind="positive" live>
        <p>{t.done}</p>
      </Notice>
    );
  }
  if (!round.attach) return null;
  const { by, displayName, twice } = round.attach;
  const two = by === 'link' && twice;
  return (
    <Notice>
      <p>{two ? t.two(displayName ?? '') : t.leads[twice ? 'both' : by]}</p>
      <FormFailure failure={attach.failure ?? leave.failure} />
      <p className={sheet.actions}>
        <Button variant="secondary" busy={attach.busy} onClick={() => attach.run(null)}>
          {two ? t.yes : t.attach}
        </Button>
        {two ? (
          <Button variant="quiet" busy={leave.busy} onClick={() => leave.run(undefined)}>
            {t.no}
          </Button>
        ) : null}
      </p>
    </Notice>
  );
};
