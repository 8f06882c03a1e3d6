import { useQuery } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { Button, Disclosure, Field, Select, TextArea } from '@weft/ui';
import { useId, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { LessonPreview, type Diagnostic } from '../lesson-preview/index.js';
import type { Fields } from './proposal-fields.js';
import { ownLessonsQuery } from './proposals.queries.js';
import styles from './proposals.module.css';

interface LessonEditorProps {
  accountId: string;
  cohortId: string;
  fields: Fields;
  onChange: (name: string, value: string) => void;
  wrong: readonly string[];
}

/** Everything of a lesson: where it belongs, its text in one language or both, its activities. */
export const LessonEditor = ({ accountId, cohortId, ...form }: LessonEditorProps) => {
  const { t, locale } = useI18n();
  const { data } = useQuery(ownLessonsQuery({ api: useApi(), accountId, locale }, cohortId));
  const { fields, onChange } = form;
  const [first] = useState<Locale>(() =>
    fields['enSource'] && !fields['nlSource'] ? 'en' : locale,
  );
  const other: Locale = first === 'nl' ? 'en' : 'nl';
  // What was there at first: emptying a field must not fold it away.
  const [begun] = useState({
    other: Boolean(fields[`${other}Source`]),
    activities: Boolean(fields['activities']),
  });
  const places = data?.places ?? [];
  return (
    <>
      <Select
        label={t('proposals.place')}
        value={fields['place'] ?? ''}
        required
        onChange={(event) => onChange('place', event.target.value)}
      >
        <option value="" />
        {(['slot', 'module'] as const).map((kind) => (
          <optgroup key={kind} label={t(`proposals.places.${kind}`)}>
            {places
              .filter((place) => place.kind === kind)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      <Field
        label={t('proposals.fields.minutes')}
        type="number"
        min={5}
        max={600}
        required
        value={fields['minutes'] ?? ''}
        onChange={(event) => onChange('minutes', event.target.value)}
      />
      <Disclosure summary={t('proposals.lesson.help')}>
        <p>{t('proposals.lesson.helpText')}</p>
      </Disclosure>
      <LessonWords written={first} required {...form} />
      <Disclosure
        summary={t('proposals.lesson.otherLanguage', {
          language: t(`proposals.lesson.languages.${other}`),
        })}
        open={begun.other}
      >
        <LessonWords written={other} required={false} {...form} />
      </Disclosure>
      <Disclosure
        summary={t('proposals.optional', { label: t('proposals.fields.activities') })}
        open={begun.activities}
      >
        <div className={styles.source}>
          <TextArea
            id="lesson-activities"
            label={t('proposals.fields.activities')}
            hint={t('proposals.lesson.activitiesHelp')}
            value={fields['activities'] ?? ''}
            maxLength={60_000}
            rows={8}
            spellCheck={false}
            onChange={(event) => onChange('activities', event.target.value)}
          />
        </div>
      </Disclosure>
    </>
  );
};

interface LessonWordsProps extends Pick<LessonEditorProps, 'fields' | 'onChange' | 'wrong'> {
  written: Locale;
  required: boolean;
}

/** Title and text in one language, with the preview that follows while somebody types. */
const LessonWords = ({ written, required, fields, onChange, wrong }: LessonWordsProps) => {
  const { t } = useI18n();
  const id = useId();
  const [shown, setShown] = useState(false);
  const title = `${written}Title`;
  const name = `${written}Source`;
  const source = fields[name] ?? '';
  const errorOf = (field: 'nlTitle' | 'enTitle' | 'nlSource' | 'enSource') =>
    wrong.includes(field)
      ? t('proposals.mend', { fields: t(`proposals.fields.${field}`) })
      : undefined;
  const goTo = ({ file, line, column }: Diagnostic) =>
    select(file === 'activities.yaml' ? 'lesson-activities' : id, line, column);
  return (
    <div className={styles.sides} data-sides={shown ? '2' : '1'}>
      <section className={styles.source}>
        <Field
          lang={written}
          label={t(`proposals.fields.${written}Title`)}
          error={errorOf(`${written}Title`)}
          value={fields[title] ?? ''}
          maxLength={200}
          required={required || source.trim() !== ''}
          onChange={(event) => onChange(title, event.target.value)}
        />
        <TextArea
          id={id}
          lang={written}
          label={t(`proposals.fields.${written}Source`)}
          error={errorOf(`${written}Source`)}
          value={source}
          maxLength={100_000}
          rows={14}
          required={required}
          onChange={(event) => onChange(name, event.target.value)}
        />
        <Button variant="secondary" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t('proposals.lesson.preview')}
        </Button>
      </section>
      {shown ? (
        <LessonPreview
          locale={written}
          source={source}
          activities={fields['activities'] ?? ''}
          onGoTo={goTo}
        />
      ) : null}
    </div>
  );
};

/** Puts the cursor at a place of a text, which the browser then scrolls to. */
function select(id: string, line: number, column: number): void {
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.closest('details')?.setAttribute('open', '');
  const before = area.value.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  area.focus();
  area.setSelectionRange(start, start);
}
