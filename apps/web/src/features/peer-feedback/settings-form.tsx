import type { PeerFeedbackOverview, PeerSettings } from '@weft/contracts';
import { Button, Field, Notice, Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { fromWallClock, toWallClock } from '../../platform/i18n/zoned-time.js';
import { PracticeMarks } from './practice-marks.js';
import type { PeerPlace } from './staff.queries.js';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';

interface SettingsFormProps {
  place: PeerPlace;
  overview: PeerFeedbackOverview;
}

/** How peer feedback works here; what people counted on is fixed once reviews are divided. */
export const SettingsForm = ({ place, overview }: SettingsFormProps) => {
  const { staff } = usePeerTexts();
  const api = useApi();
  const [settings, setSettings] = useState<PeerSettings>(overview.settings);
  const change = (changed: Partial<PeerSettings>) => setSettings({ ...settings, ...changed });
  const { run, busy, done, failure } = usePeerChange((wanted: PeerSettings, id) =>
    api.PUT('/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/settings', {
      params: { path: place },
      body: { id, revision: overview.revision, settings: wanted },
    }),
  );
  const { timeZone } = overview;
  const shown = (iso: string | null) => (iso === null ? '' : toWallClock(iso, timeZone));
  const meant = (wall: string) => (wall === '' ? null : fromWallClock(wall, timeZone));
  const fixed = overview.startedAt !== null;
  const text = settings.practice?.text ?? '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const practice = text.trim() === '' ? null : settings.practice;
        if (!busy) run({ ...settings, practice });
      }}
    >
      {fixed ? (
        <p>{staff.fixed}</p>
      ) : (
        <>
          <Select
            label={staff.between}
            value={settings.between}
            onChange={(event) => change({ between: event.target.value as PeerSettings['between'] })}
          >
            {(['individual', 'team', 'none'] as const).map((mode) => (
              <option key={mode} value={mode}>
                {staff.modes[mode]}
              </option>
            ))}
          </Select>
          <Field
            label={staff.reviews}
            type="number"
            min={1}
            max={6}
            required
            value={settings.reviews}
            onChange={(event) => change({ reviews: event.target.valueAsNumber || 1 })}
          />
          <label>
            <input
              type="checkbox"
              checked={settings.anonymous}
              onChange={(event) => change({ anonymous: event.target.checked })}
            />{' '}
            {staff.anonymous}
          </label>
        </>
      )}
      <label>
        <input
          type="checkbox"
          checked={settings.within}
          onChange={(event) => change({ within: event.target.checked })}
        />{' '}
        {staff.within}
      </label>
      <Field
        label={staff.dueAt}
        type="datetime-local"
        required
        value={shown(settings.dueAt)}
        onChange={(event) => {
          const dueAt = meant(event.target.value);
          if (dueAt) change({ dueAt });
        }}
      />
      {fixed ? null : (
        <Field
          label={staff.opensAt}
          type="datetime-local"
          value={shown(settings.opensAt)}
          onChange={(event) => change({ opensAt: meant(event.target.value) })}
        />
      )}
      <Field
        label={staff.releaseAt}
        type="datetime-local"
        value={shown(settings.releaseAt)}
        onChange={(event) => change({ releaseAt: meant(event.target.value) })}
      />
      <TextArea
        label={staff.practice}
        value={text}
        rows={3}
        maxLength={20000}
        onChange={(event) =>
          change({
            practice: { text: event.target.value, marks: settings.practice?.marks ?? [] },
          })
        }
      />
      {settings.practice && text.trim() !== '' ? (
        <PracticeMarks
          criteria={overview.criteria}
          marks={settings.practice.marks}
          onChange={(marks) => change({ practice: { text, marks } })}
        />
      ) : null}
      <FormFailure failure={failure} />
      {done ? (
        <Notice kind="positive" live>
          <p>{staff.saved}</p>
        </Notice>
      ) : null}
      <Button type="submit" busy={busy}>
        {staff.save}
      </Button>
    </form>
  );
};
