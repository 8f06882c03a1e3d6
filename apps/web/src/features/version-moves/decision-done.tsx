import { Button, Notice } from '@weft/ui';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { useMoveDecision } from './use-move-decision.js';

/** What came of the last decision, with the way back where it moved the cohort. */
export const DecisionDone = ({ move }: { move: ReturnType<typeof useMoveDecision> }) => {
  const { t } = useI18n();
  const { done, failure, run, busy } = move;
  return (
    <>
      <FormFailure failure={failure} />
      {done && !failure ? (
        <Notice kind="positive" live>
          <p>{t(`versions.done.${done.decision}`, { title: done.title, version: done.version })}</p>
          {done.decision === 'now' ? (
            <Button
              variant="secondary"
              busy={busy}
              onClick={() =>
                run({
                  ...{ code: done.code, title: done.title, decision: 'undone' },
                  ...{ from: done.to, to: done.from },
                })
              }
            >
              {t('versions.undo')}
            </Button>
          ) : null}
        </Notice>
      ) : null}
    </>
  );
};
