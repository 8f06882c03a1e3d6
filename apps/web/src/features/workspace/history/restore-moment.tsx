import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Dialog, Notice } from '@weft/ui';
import { useState } from 'react';
import { failureOf } from '../../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../../platform/api/api.js';
import { FormFailure } from '../../../platform/forms/form-failure.js';
import { useI18n } from '../../../platform/i18n/i18n.js';
import type { WorkAddress } from '../live/device-copy.js';
import { useWorkspaceTexts } from '../texts.js';
import type { WorkspacePeriod } from './history.queries.js';
import styles from './history.module.css';

interface RestoreMomentProps extends WorkAddress {
  period: WorkspacePeriod;
  /** It is how the work stands now. */
  isNow: boolean;
  mayRestore: boolean;
  onRestored: () => void;
}

/** Puts the moment that is shown back, after asking once, and offers to undo that. */
export const RestoreMoment = ({ period, isNow, ...work }: RestoreMomentProps) => {
  const { teamId, assignmentId, mayRestore, onRestored } = work;
  const texts = useWorkspaceTexts();
  const { moment } = useI18n();
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  /** The newest moment before it was put back: where undoing leads. */
  const [before, setBefore] = useState<{ moment: number; undone: boolean } | null>(null);
  const restore = useMutation({
    mutationFn: (to: { id: string; moment: number }) =>
      bodyOf(
        api.POST('/api/teams/{teamId}/work/{assignmentId}/restorations', {
          params: { path: { teamId, assignmentId } },
          body: to,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['work', teamId, assignmentId] }),
  });
  const putBack = () => {
    setAsking(false);
    restore.mutate(
      { id: crypto.randomUUID(), moment: period.moment },
      {
        onSuccess: ({ moment: now }) => {
          setBefore({ moment: now - 1, undone: false });
          onRestored();
        },
      },
    );
  };
  const undo = (to: number) =>
    restore.mutate(
      { id: crypto.randomUUID(), moment: to },
      { onSuccess: () => setBefore({ moment: to, undone: true }) },
    );
  const when = moment(period.endedAt);
  return (
    <div className={styles.restore}>
      <h2>{isNow ? texts.history.now : texts.history.shown(when)}</h2>
      {before ? (
        <Notice kind="positive" live>
          <p>{before.undone ? texts.history.restoreUndone : texts.history.restored}</p>
          {before.undone ? null : (
            <Button
              variant="secondary"
              busy={restore.isPending}
              onClick={() => undo(before.moment)}
            >
              {texts.history.undoRestore}
            </Button>
          )}
        </Notice>
      ) : null}
      {restore.error ? <FormFailure failure={failureOf(restore.error)} /> : null}
      {mayRestore && !isNow ? (
        <Button variant="secondary" busy={restore.isPending} onClick={() => setAsking(true)}>
          {texts.history.restore}
        </Button>
      ) : null}
      {mayRestore ? null : <p className={styles.note}>{texts.history.readOnly}</p>}
      <Dialog
        open={asking}
        title={texts.history.restore}
        closeLabel={texts.dialog.close}
        onClose={() => setAsking(false)}
      >
        <p>{texts.history.restoreSure(when)}</p>
        <Button onClick={putBack}>{texts.history.restore}</Button>
      </Dialog>
    </div>
  );
};
