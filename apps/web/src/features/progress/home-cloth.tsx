import { Cloth, ProgressBar, Select } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { threadOf } from '../catalogue/index.js';
import type { LearnerHome } from './learner-home.queries.js';
import styles from './learner-home-page.module.css';

const isComplete = ({ state }: { state: string }) => state === 'complete';

/** The cloth so far: of everything, or of the track of one cohort. */
export const HomeCloth = ({ home }: { home: LearnerHome }) => {
  const { t } = useI18n();
  const { cohorts } = home;
  // Who follows one cohort wants to see that one.
  const [chosen, setChosen] = useState(() => (cohorts.length === 1 ? (cohorts[0]?.id ?? '') : ''));
  const cohort = cohorts.find(({ id }) => id === chosen);
  const order = cohort?.modules;
  const cloth = order
    ? order.flatMap((code) => home.cloth.find((thread) => thread.code === code) ?? [])
    : home.cloth;
  const ects = cohort?.ects ?? home.ects;
  return (
    <section className={styles.cloth} aria-labelledby="cloth">
      <h2 id="cloth">{t('me.cloth')}</h2>
      {cohorts.length > 0 ? (
        <Select
          label={t('me.clothOf')}
          value={cohort ? chosen : ''}
          onChange={({ target }) => setChosen(target.value)}
        >
          {cohorts.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value="">{t('me.clothAll')}</option>
        </Select>
      ) : null}
      <ProgressBar value={ects.earned} max={ects.total} label={t('me.ects', ects)} />
      <Cloth
        threads={cloth.map(({ code, title, status, cells }) => ({
          code,
          title,
          status,
          hue: threadOf(code),
          cells: cells.map(({ lessonId, ...cell }) => ({ id: lessonId, ...cell })),
        }))}
        labels={{
          picture: t('me.picture', {
            done: cloth.flatMap(({ cells }) => cells).filter(isComplete).length,
          }),
          table: t('cloth.table'),
          module: t('cloth.module'),
          lessons: t('cloth.lessons'),
          preparing: t('catalogue.preparing'),
          states: {
            open: t('cloth.open'),
            started: t('cloth.started'),
            complete: t('cloth.complete'),
          },
        }}
      />
    </section>
  );
};
