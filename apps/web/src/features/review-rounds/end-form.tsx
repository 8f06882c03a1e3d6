import type { ReviewRound, RoundControl } from '@weft/contracts';
import { Button, Field } from '@weft/ui';
import type { Write } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { fromWallClock, toWallClock } from '../../platform/i18n/zoned-time.js';
import { useRoundTexts } from './texts.js';

const timeZone = 'Europe/Brussels';
const weekMs = 7 * 86_400_000;

/** Until when a round is extended or open again, and why. */
export const EndForm = ({
  kind,
  round,
  write,
  onSend,
}: {
  kind: 'extend' | 'reopen';
  round: ReviewRound;
  write: Pick<Write<RoundControl>, 'busy' | 'failure'>;
  onSend: (control: RoundControl) => void;
}) => {
  const t = useRoundTexts().control;
  const form = useSubmit(({ end = '', reason = '' }) => {
    const closesAt = fromWallClock(end, timeZone);
    onSend(kind === 'extend' ? { kind, closesAt } : { kind, closesAt, reason });
    return Promise.resolve();
  });
  const from = Math.max(Date.parse(round.settings.closesAt), Date.parse(round.now));
  return (
    <form method="post" onSubmit={form.onSubmit}>
      <Field
        label={t.newEnd}
        name="end"
        type="datetime-local"
        required
        defaultValue={toWallClock(new Date(from + weekMs).toISOString(), timeZone)}
      />
      {kind === 'reopen' ? <Field label={t.reason} name="reason" required maxLength={500} /> : null}
      <FormFailure failure={write.failure} />
      <Button type="submit" busy={write.busy}>
        {t[kind]}
      </Button>
    </form>
  );
};
