import { useQueryClient } from '@tanstack/react-query';
import type { AssignmentRow, AssignmentSettings, HandInRules, HandInWindow } from '@weft/contracts';
import { Button, Dialog, Field, Select } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { fromWallClock, toWallClock } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './assignments.module.css';

interface SettingsDialogProps {
  cohortId: string;
  assignment: AssignmentRow;
  timeZone: string;
  onClose: () => void;
}

const windows: readonly HandInWindow[] = ['never', 'until-due', 'until-late'];
const stands: readonly HandInRules['stands'][] = ['last', 'last-on-time'];

/** Dates and rules of one assignment. */
export const SettingsDialog = (props: SettingsDialogProps) => {
  const { cohortId, assignment, timeZone, onClose } = props;
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const [id] = useState(() => crypto.randomUUID());
  const [takesLate, setTakesLate] = useState(assignment.lateUntil !== null);
  const { assignmentId, revision, title, rules, usual } = assignment;
  const send = async (settings: AssignmentSettings | null) => {
    await api.PUT('/api/cohorts/{cohortId}/assignments/{assignmentId}', {
      params: { path: { cohortId, assignmentId } },
      body: { id, revision, settings },
    });
    await queryClient.invalidateQueries({ queryKey: ['cohorts', cohortId] });
    onClose();
  };
  const form = useSubmit((fields) =>
    send('usual' in fields ? null : readSettings(fields, { timeZone, rules })),
  );
  const wall = (iso: string) => toWallClock(iso, timeZone);
  return (
    <Dialog
      open
      title={t('assignments.cohort.editOf', { title })}
      closeLabel={t('assignments.submit.close')}
      onClose={onClose}
    >
      <form onSubmit={form.onSubmit} className={styles.form}>
        <p className={sheet.muted}>{t('assignments.cohort.zone', { zone: timeZone })}</p>
        <div className={styles.pair}>
          <Field
            label={t('assignments.cohort.opens')}
            name="opensAt"
            type="datetime-local"
            defaultValue={wall(assignment.opensAt)}
            required
          />
          <Field
            label={t('assignments.cohort.due')}
            name="dueAt"
            type="datetime-local"
            defaultValue={wall(assignment.dueAt)}
            required
          />
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={takesLate}
            onChange={({ target }) => setTakesLate(target.checked)}
          />
          {t('assignments.cohort.takesLate')}
        </label>
        {takesLate ? (
          <Field
            label={t('assignments.cohort.lateUntil')}
            name="lateUntil"
            type="datetime-local"
            defaultValue={wall(assignment.lateUntil ?? usual.lateUntil ?? assignment.dueAt)}
            required
          />
        ) : null}
        <div className={styles.pair}>
          {(['again', 'withdraw'] as const).map((rule) => (
            <Select
              key={rule}
              label={t(`assignments.cohort.${rule}`)}
              name={rule}
              defaultValue={rules[rule]}
            >
              {windows.map((window) => (
                <option key={window} value={window}>
                  {t(`assignments.cohort.windows.${window}`)}
                </option>
              ))}
            </Select>
          ))}
        </div>
        <Select label={t('assignments.cohort.stands')} name="stands" defaultValue={rules.stands}>
          {stands.map((stand) => (
            <option key={stand} value={stand}>
              {t(`assignments.cohort.stand.${stand}`)}
            </option>
          ))}
        </Select>
        <label className={styles.check}>
          <input type="checkbox" name="peerFeedback" defaultChecked={rules.peerFeedback} />
          {t('assignments.cohort.peerFeedback')}
        </label>
        {usual.rules.userTests > 0 ? (
          <Field
            label={t('assignments.cohort.userTests')}
            name="userTests"
            type="number"
            min={0}
            max={20}
            defaultValue={rules.userTests}
            required
          />
        ) : null}
        <FormFailure failure={form.failure} />
        <div className={sheet.actions}>
          <Button type="submit" busy={form.busy}>
            {t('assignments.cohort.save')}
          </Button>
        </div>
      </form>
      {revision > 0 ? (
        <form onSubmit={form.onSubmit}>
          <input type="hidden" name="usual" value="yes" />
          <Button type="submit" variant="quiet" busy={form.busy}>
            {t('assignments.cohort.usual')}
          </Button>
        </form>
      ) : null}
    </Dialog>
  );
};

function readSettings(
  fields: Record<string, string>,
  { timeZone, rules }: { timeZone: string; rules: HandInRules },
): AssignmentSettings {
  const moment = (name: string) => fromWallClock(fields[name] ?? '', timeZone);
  return {
    opensAt: moment('opensAt'),
    dueAt: moment('dueAt'),
    lateUntil: fields['lateUntil'] === undefined ? null : moment('lateUntil'),
    rules: {
      again: chosen(windows, fields['again'], rules.again),
      withdraw: chosen(windows, fields['withdraw'], rules.withdraw),
      stands: chosen(stands, fields['stands'], rules.stands),
      peerFeedback: 'peerFeedback' in fields,
      userTests: fields['userTests'] === undefined ? rules.userTests : Number(fields['userTests']),
    },
  };
}

/** What was chosen in a list; what it was before where that is none of them. */
function chosen<Option extends string>(
  options: readonly Option[],
  name: string | undefined,
  before: Option,
): Option {
  return options.find((option) => option === name) ?? before;
}
