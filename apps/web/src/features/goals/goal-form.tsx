import { Button, Field, Select, TextArea } from '@weft/ui';
import { useState, type SubmitEvent } from 'react';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { GoalFields } from './current-goals.js';
import type { MyGoals } from './goals.queries.js';

interface GoalFormProps {
  /** Names what is typed on this device: `new`, or the goal that is changed. */
  draft: string;
  initial: GoalFields;
  options: Pick<MyGoals, 'modules' | 'cohorts'>;
  submitLabel: string;
  onSave: (fields: GoalFields) => Promise<void>;
  onCancel?: () => void;
}

/** What a goal says, to whom it belongs and who may see it. */
export const GoalForm = (props: GoalFormProps) => {
  const { draft: key, initial, options, submitLabel, onSave, onCancel } = props;
  const { t } = useI18n();
  const draft = useDraft(`goal:${key}`, initial);
  const [missing, setMissing] = useState(false);
  const { text, evidence, moduleCode, dueOn, sharedWith } = draft.fields;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const empty = text.trim() === '';
    setMissing(empty);
    if (empty) {
      event.currentTarget.querySelector('textarea')?.focus();
      return;
    }
    draft.clear();
    void onSave({ ...draft.fields, text: text.trim(), evidence: evidence.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextArea
        label={t('me.goals.text')}
        hint={t('me.goals.textHint')}
        error={missing ? t('me.goals.textMissing') : null}
        rows={2}
        maxLength={500}
        required
        value={text}
        onChange={({ target }) => draft.change({ text: target.value })}
      />
      <TextArea
        label={t('me.goals.evidence')}
        rows={2}
        maxLength={500}
        value={evidence}
        onChange={({ target }) => draft.change({ evidence: target.value })}
      />
      <Select
        label={t('me.goals.module')}
        value={moduleCode ?? ''}
        onChange={({ target }) => draft.change({ moduleCode: target.value || null })}
      >
        <option value="">{t('me.goals.wholeTrack')}</option>
        {options.modules.map(({ code, title }) => (
          <option key={code} value={code}>
            {code} {title}
          </option>
        ))}
      </Select>
      <Field
        label={t('me.goals.dueOn')}
        type="date"
        value={dueOn ?? ''}
        onChange={({ target }) => draft.change({ dueOn: target.value || null })}
      />
      {options.cohorts.length > 0 ? (
        <Select
          label={t('me.goals.share')}
          value={sharedWith ?? ''}
          onChange={({ target }) => draft.change({ sharedWith: target.value || null })}
        >
          <option value="">{t('me.goals.shareNobody')}</option>
          {options.cohorts.map(({ id, title }) => (
            <option key={id} value={id}>
              {t('me.goals.shareWith', { cohort: title })}
            </option>
          ))}
        </Select>
      ) : null}
      <p className={sheet.muted}>{t('me.goals.draft')}</p>
      <div className={sheet.actions}>
        <Button type="submit">{submitLabel}</Button>
        {onCancel ? (
          <Button
            variant="quiet"
            onClick={() => {
              draft.clear();
              onCancel();
            }}
          >
            {t('me.goals.cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
