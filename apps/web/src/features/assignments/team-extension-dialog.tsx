import { useQueryClient } from '@tanstack/react-query';
import type { TeamHandIn } from '@weft/contracts';
import { Button, Dialog, Field, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { fromWallClock, toWallClock } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './assignments.module.css';

interface TeamExtensionDialogProps {
  cohortId: string;
  assignmentId: string;
  timeZone: string;
  team: TeamHandIn;
  onClose: () => void;
}

/** Gives one team more time, or another chance. */
export const TeamExtensionDialog = (props: TeamExtensionDialogProps) => {
  const { cohortId, assignmentId, timeZone, team, onClose } = props;
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const [id] = useState(() => crypto.randomUUID());
  const form = useSubmit(async ({ until = '', reason = '', reopens }) => {
    await api.POST('/api/cohorts/{cohortId}/assignments/{assignmentId}/extensions', {
      params: { path: { cohortId, assignmentId } },
      body: {
        ...{ id, teamId: team.teamId, reason, reopens: reopens !== undefined },
        until: fromWallClock(until, timeZone),
      },
    });
    await queryClient.invalidateQueries({ queryKey: ['cohorts', cohortId] });
    onClose();
  });
  return (
    <Dialog
      open
      title={t('assignments.cohort.extendOf', { name: team.teamName })}
      closeLabel={t('assignments.submit.close')}
      onClose={onClose}
    >
      <form onSubmit={form.onSubmit} className={styles.form}>
        <Field
          label={t('assignments.cohort.until')}
          hint={t('assignments.cohort.zone', { zone: timeZone })}
          name="until"
          type="datetime-local"
          defaultValue={toWallClock(team.dueAt, timeZone)}
          required
        />
        <label className={styles.check}>
          <input type="checkbox" name="reopens" />
          {t('assignments.cohort.reopens')}
        </label>
        <TextArea label={t('assignments.cohort.reason')} name="reason" maxLength={500} required />
        <FormFailure failure={form.failure} />
        <div className={sheet.actions}>
          <Button type="submit" busy={form.busy}>
            {t('assignments.cohort.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
