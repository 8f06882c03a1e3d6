import type { Cohort } from '@weft/contracts';
import { Button, Notice, TextArea } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './cohorts.module.css';
import { ListFaults } from './list-faults.js';
import { SentInvitations } from './sent-invitations.js';
import { useCohortChange } from './use-cohort-change.js';

interface Checked {
  id: string;
  faults: readonly { line: number }[];
}

/** What is left of a list to mend: its header and the faulty lines; nothing where all are good. */
function faultyOf(list: string, faults: Checked['faults']): string {
  if (faults.length === 0) return '';
  const kept = new Set([1, ...faults.map(({ line }) => line)]);
  return list
    .split(/\r?\n/)
    .filter((_, at) => kept.has(at + 1))
    .join('\n');
}

/**
 * Inviting people with a list: it is checked first, and nobody is invited until the lecturer says so.
 * Faulty lines stay in the field, to be mended and checked again.
 */
export const CohortInvitations = ({ cohort: { id: cohortId } }: { cohort: Cohort }) => {
  const { t } = useI18n();
  const api = useApi();
  const params = { path: { cohortId } };
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<string | null>(null);
  const preview = useCohortChange((list: string) => {
    setChecked(list);
    return bodyOf(
      api.POST('/api/cohorts/{cohortId}/invitation-previews', {
        params,
        body: { id: crypto.randomUUID(), text: list },
      }),
    );
  });
  const confirm = useCohortChange(async ({ id, faults }: Checked) => {
    const done = await bodyOf(
      api.POST('/api/cohorts/{cohortId}/invitations', {
        params,
        body: { previewId: id, withoutFaulty: faults.length > 0 },
      }),
    );
    setText(faultyOf(text, faults));
    setChecked(null);
    return done;
  });
  // What was checked counts only for the list as it was then.
  const found = checked === text ? preview.result : undefined;
  const readFile = async (file: File | undefined) => {
    if (file) setText(await file.text());
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          preview.run(text);
        }}
      >
        <TextArea
          label={t('cohorts.listLabel')}
          hint={t('cohorts.listHint')}
          rows={8}
          required
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <label className={styles.file}>
          {t('cohorts.listFile')}
          <input
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={({ target }) => void readFile(target.files?.[0])}
          />
        </label>
        <FormFailure failure={preview.failure ?? confirm.failure} />
        <Button type="submit" variant="secondary" busy={preview.busy}>
          {t('cohorts.listCheck')}
        </Button>
      </form>
      {confirm.result && !found ? (
        <Notice kind="positive" live>
          {t('cohorts.listDone', { count: confirm.result.invited })}
        </Notice>
      ) : null}
      {found ? (
        <section aria-label={t('cohorts.listCheck')}>
          {found.faults.length > 0 ? <ListFaults faults={found.faults} /> : null}
          {found.rows.length > 0 ? (
            <>
              <Notice kind="positive" live>
                {t('cohorts.listGood', { count: found.rows.length })}{' '}
                {found.faults.length > 0 ? t('cohorts.listFaultyStay') : null}
              </Notice>
              <Button busy={confirm.busy} onClick={() => confirm.run(found)}>
                {t('cohorts.listConfirm', { count: found.rows.length })}
              </Button>
            </>
          ) : null}
        </section>
      ) : null}
      <SentInvitations cohortId={cohortId} />
    </>
  );
};
