import type { CohortSettings } from '@weft/contracts';
import { Field, Select } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { locales, nameOfLocale } from '../../platform/i18n/locale.js';
import styles from './cohorts.module.css';

/** Of the partner countries; a cohort elsewhere keeps its own. */
const timeZones = ['Europe/Brussels', 'Europe/Athens', 'Europe/Vilnius', 'Atlantic/Reykjavik'];
const selfEnrolments = ['closed', 'code', 'approval'] as const;

/** The settings as the fields below send them; no number means any number of places. */
export function settingsOf(fields: Record<string, string>): CohortSettings {
  const { title = '', startsOn = '', endsOn = '', timeZone = '', capacity = '' } = fields;
  return {
    ...{ title, startsOn, endsOn, timeZone },
    locale: fields['locale'] as CohortSettings['locale'],
    capacity: capacity === '' ? null : Number(capacity),
    selfEnrolment: fields['selfEnrolment'] as CohortSettings['selfEnrolment'],
  };
}

/** Fields of a new cohort and of its settings. */
export const CohortFields = ({ settings }: { settings?: CohortSettings }) => {
  const { t, locale } = useI18n();
  const zone = settings?.timeZone ?? 'Europe/Brussels';
  const zones = timeZones.includes(zone) ? timeZones : [zone, ...timeZones];
  return (
    <>
      <Field
        label={t('cohorts.name')}
        hint={t('cohorts.nameHint')}
        name="title"
        maxLength={120}
        required
        defaultValue={settings?.title}
      />
      <div className={styles.pair}>
        <Field
          label={t('cohorts.startsOn')}
          name="startsOn"
          type="date"
          required
          defaultValue={settings?.startsOn}
        />
        <Field
          label={t('cohorts.endsOn')}
          name="endsOn"
          type="date"
          required
          defaultValue={settings?.endsOn}
        />
      </div>
      <Field
        label={t('cohorts.capacity')}
        hint={t('cohorts.capacityHint')}
        name="capacity"
        type="number"
        min={1}
        max={10_000}
        defaultValue={settings?.capacity ?? ''}
      />
      <Select
        label={t('cohorts.selfEnrolment')}
        name="selfEnrolment"
        defaultValue={settings?.selfEnrolment ?? 'code'}
      >
        {selfEnrolments.map((choice) => (
          <option key={choice} value={choice}>
            {t(`cohorts.selfEnrolments.${choice}`)}
          </option>
        ))}
      </Select>
      <div className={styles.pair}>
        <Select label={t('cohorts.locale')} name="locale" defaultValue={settings?.locale ?? locale}>
          {locales.map((one) => (
            <option key={one} value={one}>
              {nameOfLocale(one)}
            </option>
          ))}
        </Select>
        <Select label={t('cohorts.timeZone')} name="timeZone" defaultValue={zone}>
          {zones.map((one) => (
            <option key={one} value={one}>
              {one.replace(/^.*\//, '').replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
};
