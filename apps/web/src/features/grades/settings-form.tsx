import { useQuery } from '@tanstack/react-query';
import type { GradeSettings } from '@weft/contracts';
import { Button, Field, Notice, Select } from '@weft/ui';
import { useState } from 'react';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { type InAssignment, queueQuery } from './grades.queries.js';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';
import { useGradeChange } from './use-grade-change.js';

const scales = ['twenty', 'hundred', 'ten', 'ects', 'pass'] as const;
const roundings = ['whole', 'half', 'tenth', 'hundredth'] as const;

/** How an assignment is graded in a cohort. */
export const SettingsForm = ({ place }: { place: InAssignment }) => {
  const query = useQuery(queueQuery(place));
  return (
    <PageData query={query}>
      {({ settings }) => <Fields place={place} stored={settings} />}
    </PageData>
  );
};

const Fields = ({ place, stored }: { place: InAssignment; stored: GradeSettings }) => {
  const { api, cohortId, assignmentId } = place;
  const texts = useGradesTexts();
  const [settings, setSettings] = useState(stored);
  const change = (changed: Partial<GradeSettings>) => setSettings({ ...settings, ...changed });
  const save = useGradeChange(() =>
    api.PUT('/api/cohorts/{cohortId}/marking/{assignmentId}/settings', {
      params: { path: { cohortId, assignmentId } },
      body: settings,
    }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined);
      }}
    >
      <h2>{texts.settings}</h2>
      <div className={sheet.filters}>
        <Select
          label={texts.scale}
          value={settings.scale}
          onChange={({ target }) =>
            change({ scale: scales.find((one) => one === target.value) ?? 'twenty' })
          }
        >
          {scales.map((one) => (
            <option key={one} value={one}>
              {texts.scales[one]}
            </option>
          ))}
        </Select>
        <Select
          label={texts.rounding}
          value={settings.rounding}
          onChange={({ target }) =>
            change({ rounding: roundings.find((one) => one === target.value) ?? 'half' })
          }
        >
          {roundings.map((one) => (
            <option key={one} value={one}>
              {texts.roundings[one]}
            </option>
          ))}
        </Select>
      </div>
      <Percent
        label={texts.contribution}
        hint={texts.contributionHint}
        value={settings.weight * 100}
        onChange={(value) => change({ weight: value / 100 })}
      />
      {settings.weight > 0 ? (
        <div className={sheet.filters}>
          <Percent
            label={texts.penalty}
            value={settings.penalty * 100}
            onChange={(value) => change({ penalty: value / 100 })}
          />
          <Percent label={texts.cap} value={settings.cap} onChange={(cap) => change({ cap })} />
        </div>
      ) : null}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.moderated}
          onChange={({ target }) => change({ moderated: target.checked })}
        />
        {texts.moderated}
      </label>
      <Field
        label={texts.grace}
        hint={texts.graceHint}
        type="number"
        min={0}
        max={1440}
        value={settings.graceMinutes}
        onChange={({ target }) => change({ graceMinutes: Math.round(Number(target.value)) })}
      />
      <FormFailure failure={save.failure} />
      {save.done ? (
        <Notice kind="positive" live>
          <p>{texts.settingsSaved}</p>
        </Notice>
      ) : null}
      <div className={sheet.actions}>
        <Button type="submit" disabled={save.busy}>
          {texts.keep}
        </Button>
      </div>
    </form>
  );
};

interface PercentProps {
  label: string;
  hint?: string;
  value: number;
  onChange: (value: number) => void;
}

const Percent = ({ label, hint, value, onChange }: PercentProps) => (
  <Field
    label={label}
    hint={hint}
    type="number"
    min={0}
    max={100}
    value={Math.round(value)}
    onChange={({ target }) => onChange(Number(target.value))}
  />
);
