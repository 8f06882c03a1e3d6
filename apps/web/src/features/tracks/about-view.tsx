import { Field } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { BothTexts } from './both-texts.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';

/** Name, summary and note of the track, and what it should add up to. */
export const AboutView = () => {
  const { t } = useI18n();
  const { track, edit } = useStudio();
  const text = (key: 'title' | 'summary' | 'note') => ({
    value: track[key],
    onChange: (value: { nl: string; en: string }, locale: string) =>
      edit([{ op: 'change-track', change: { [key]: value } }], { field: `${key} ${locale}` }),
  });
  return (
    <section className={styles.fields} aria-label={t('tracks.views.about')}>
      <BothTexts label={t('tracks.aboutTitle')} maxLength={120} {...text('title')} />
      <BothTexts
        label={t('tracks.aboutSummary')}
        hint={t('tracks.aboutSummaryHint')}
        maxLength={1000}
        long
        {...text('summary')}
      />
      <BothTexts
        label={t('tracks.aboutNote')}
        hint={t('tracks.aboutNoteHint')}
        maxLength={1000}
        long
        {...text('note')}
      />
      <Field
        label={t('tracks.aboutTarget')}
        hint={t('tracks.aboutTargetHint')}
        type="number"
        min={0.5}
        max={240}
        step={0.5}
        value={track.ectsTarget ?? ''}
        onChange={({ target }) => {
          const number = Math.round(target.valueAsNumber * 2) / 2;
          const ectsTarget = target.value === '' ? null : number;
          if (ectsTarget !== null && !(ectsTarget >= 0.5 && ectsTarget <= 240)) return;
          edit([{ op: 'change-track', change: { ectsTarget } }], { field: 'target' });
        }}
      />
    </section>
  );
};
