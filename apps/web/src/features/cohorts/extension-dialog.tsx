import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CohortPerson, DateKind } from '@weft/contracts';
import { Button, Dialog, Field, Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { calendarQuery } from './cohorts.queries.js';
import styles from './cohorts.module.css';

interface ExtensionDialogProps {
  cohortId: string;
  person: CohortPerson;
  onClose: () => void;
}

/** Stretches one deadline for one learner. */
export const ExtensionDialog = ({ cohortId, person, onClose }: ExtensionDialogProps) => {
  const { t, date, locale } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const [id] = useState(() => crypto.randomUUID());
  const { data } = useQuery(calendarQuery({ api, cohortId, locale }));
  const form = useSubmit(async ({ part = '', until = '', reason = '' }) => {
    const [kind, targetId = ''] = part.split(' ');
    await api.POST('/api/cohorts/{cohortId}/extensions', {
      params: { path: { cohortId } },
      body: { id, accountId: person.accountId, kind: kind as DateKind, targetId, until, reason },
    });
    await queryClient.invalidateQueries({ queryKey: ['cohorts'] });
    onClose();
  });
  const dated = data?.items.filter(({ dueOn }) => dueOn !== null) ?? [];
  return (
    <Dialog
      open
      title={t('cohorts.extend', { name: person.displayName })}
      closeLabel={t('cohorts.close')}
      onClose={onClose}
    >
      <form onSubmit={form.onSubmit} className={styles.next}>
        <Select label={t('cohorts.extendPart')} name="part" required>
          {dated.map(({ kind, targetId, title, dueOn }) => (
            <option key={`${kind} ${targetId}`} value={`${kind} ${targetId}`}>
              {title}, {t('cohorts.dueOn', { date: date(dueOn ?? '') })}
            </option>
          ))}
        </Select>
        <Field label={t('cohorts.extendUntil')} name="until" type="date" required />
        <TextArea label={t('cohorts.reason')} name="reason" maxLength={500} required />
        <FormFailure failure={form.failure} />
        <div className={sheet.actions}>
          <Button type="submit" busy={form.busy}>
            {t('cohorts.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
