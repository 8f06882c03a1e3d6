import type { ReviewRound, RoundControl } from '@weft/contracts';
import { Button, Dialog, ProgressBar } from '@weft/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { EndForm } from './end-form.js';
import { RemoveRound } from './remove-round.js';
import { roundKey } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';
import styles from './rounds.module.css';

/** Where a round stands, and what its moderator does with it as a whole. */
export const RoundControls = ({ round }: { round: ReviewRound }) => {
  const texts = useRoundTexts();
  const t = texts.control;
  const { date, locale } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'close' | 'extend' | 'reopen' | null>(null);
  const { state, settings, participants } = round;
  const key = roundKey(round.id);
  const control = useWrite(key, (what: RoundControl, id) =>
    api.POST('/api/review-rounds/{roundId}/controls', {
      params: { path: { roundId: round.id } },
      body: { id, control: what },
    }),
  );
  const next = useWrite(['rounds', 'moderated'], async (_: null, id) => {
    const [newest] = round.versions;
    const { draftId, templateId } = round;
    const body = { id, draftId, templateId, locale, previousRoundId: round.id };
    const draftVersionId = newest?.id ?? round.draftVersionId;
    await bodyOf(api.POST('/api/review-rounds', { body: { ...body, draftVersionId } }));
    await navigate(`/studio/rounds/${id}`);
  });
  const run = (what: RoundControl) => control.run(what, { onSuccess: () => setAsking(null) });
  const current = participants.filter((one) => !['revoked', 'withdrawn'].includes(one.state));
  const began = current.filter((one) => one.state === 'consented').length;
  const remarks = participants.reduce((sum, one) => sum + one.remarks, 0);
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{t.title}</h2>
      <p className={styles.facts}>
        <span>{texts.states[state]}</span>
        <span>
          {state === 'closed'
            ? texts.since(date(settings.closesAt))
            : texts.until(date(settings.closesAt))}
        </span>
        <span>{texts.home.lessonsOf(round.moduleCode, round.versionNumber)}</span>
        <span>
          {remarks === 0 ? (
            t.remarks(remarks)
          ) : (
            <Link to={`/studio/drafts/${round.draftId}/remarks?round=${round.id}`}>
              {t.remarks(remarks)}
            </Link>
          )}
        </span>
      </p>
      {state === 'planned' || current.length === 0 ? null : (
        <ProgressBar label={t.progress(began, current.length)} value={began} max={current.length} />
      )}
      {asking === null ? <FormFailure failure={control.failure ?? next.failure} /> : null}
      {state === 'planned' ? (
        <>
          <p className={sheet.actions}>
            <Button busy={control.busy} onClick={() => run({ kind: 'open' })}>
              {t.open}
            </Button>
            <RemoveRound round={round} />
          </p>
          <p className={sheet.muted}>{t.openHint}</p>
        </>
      ) : null}
      {state === 'open' ? (
        <p className={sheet.actions}>
          <Button variant="secondary" onClick={() => setAsking('extend')}>
            {t.extend}
          </Button>
          <Button variant="secondary" onClick={() => setAsking('close')}>
            {t.close}
          </Button>
        </p>
      ) : null}
      {state === 'closed' ? (
        <>
          <p className={sheet.actions}>
            <Button busy={next.busy} onClick={() => next.run(null)}>
              {t.next}
            </Button>
            <Button variant="secondary" onClick={() => setAsking('reopen')}>
              {t.reopen}
            </Button>
          </p>
          <p className={sheet.muted}>{t.nextHint}</p>
        </>
      ) : null}
      <Dialog
        open={asking === 'close'}
        title={t.close}
        closeLabel={texts.cancel}
        onClose={() => setAsking(null)}
      >
        <p>{t.closeAsk(settings.title)}</p>
        <FormFailure failure={control.failure} />
        <p className={sheet.actions}>
          <Button busy={control.busy} onClick={() => run({ kind: 'close' })}>
            {t.close}
          </Button>
        </p>
      </Dialog>
      {asking === 'extend' || asking === 'reopen' ? (
        <Dialog open title={t[asking]} closeLabel={texts.cancel} onClose={() => setAsking(null)}>
          <EndForm kind={asking} round={round} write={control} onSend={run} />
        </Dialog>
      ) : null}
    </section>
  );
};
