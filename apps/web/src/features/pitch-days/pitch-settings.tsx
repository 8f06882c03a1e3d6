import type { PitchDaySettings } from '@weft/contracts';
import { Button, Field, Notice, TextArea } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import sheet from '../../platform/page/sheet.module.css';
import { usePitchTexts } from './texts.js';
import { usePitchChange } from './use-pitch-change.js';

interface PitchSettingsProps {
  place: { cohortId: string; pitchDayId: string };
  /** Null: a new one. */
  stored: PitchDaySettings | null;
  onKept?: () => void;
}

/** Title, time, lengths and criteria of a pitch day. */
export const PitchSettings = ({ place, stored, onKept }: PitchSettingsProps) => {
  const api = useApi();
  const texts = usePitchTexts();
  const key = stored ? place.pitchDayId : `new:${place.cohortId}`;
  const { fields, change, clear } = useDraft(`pitch-day:${key}`, {
    title: stored?.title ?? '',
    startsAt: stored?.startsAt ? localOf(stored.startsAt) : '',
    minutes: String((stored?.pitchSeconds ?? 180) / 60),
    changeMinutes: String((stored?.changeSeconds ?? 120) / 60),
    criteria: stored?.criteria.map(({ title }) => title).join('\n') ?? '',
  });
  const save = usePitchChange(() =>
    api.PUT('/api/cohorts/{cohortId}/pitch-days/{pitchDayId}', {
      params: { path: place },
      body: {
        title: fields.title,
        startsAt: fields.startsAt ? new Date(fields.startsAt).toISOString() : null,
        pitchSeconds: Math.round(Number(fields.minutes) * 60),
        changeSeconds: Math.round(Number(fields.changeMinutes) * 60),
        criteria: criteriaOf(fields.criteria, stored),
      },
    }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined, {
          onSuccess: () => {
            clear();
            onKept?.();
          },
        });
      }}
    >
      <Field
        label={texts.name}
        required
        maxLength={120}
        value={fields.title}
        onChange={({ target }) => change({ title: target.value })}
      />
      <Field
        label={texts.startsAt}
        type="datetime-local"
        value={fields.startsAt}
        onChange={({ target }) => change({ startsAt: target.value })}
      />
      <div className={sheet.filters}>
        <Field
          label={texts.minutes}
          type="number"
          min={0.5}
          max={60}
          step={0.5}
          required
          value={fields.minutes}
          onChange={({ target }) => change({ minutes: target.value })}
        />
        <Field
          label={texts.change}
          type="number"
          min={0}
          max={60}
          step={0.5}
          required
          value={fields.changeMinutes}
          onChange={({ target }) => change({ changeMinutes: target.value })}
        />
      </div>
      <TextArea
        label={texts.criteria}
        hint={texts.criteriaHint}
        required
        value={fields.criteria}
        onChange={({ target }) => change({ criteria: target.value })}
      />
      <FormFailure failure={save.failure} />
      {save.done ? (
        <Notice kind="positive" live>
          <p>{texts.kept}</p>
        </Notice>
      ) : null}
      <div className={sheet.actions}>
        <Button type="submit" disabled={save.busy}>
          {stored ? texts.keep : texts.plan}
        </Button>
      </div>
    </form>
  );
};

/** A line a criterion; one that was there keeps its id. */
function criteriaOf(text: string, stored: PitchDaySettings | null) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((title, place) => ({
    id: stored?.criteria.find((one) => one.title === title)?.id ?? `c${place + 1}-${lines.length}`,
    title,
  }));
}

/** A moment as a field for date and time wants it, where the reader is. */
function localOf(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
