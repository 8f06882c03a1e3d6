import { mostHoursPerWeek } from '@weft/rules';
import { Disclosure, ProgressBar } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';

/** ECTS, hours, open space, coverage and workload of the track as it is on the screen. */
export const FiguresSection = () => {
  const { t } = useI18n();
  const { track, figures } = useStudio();
  const { ects, hours, openEcts, openSpacePercent, outcomes } = figures;
  const assessed = figures.competences.filter(({ assessedBy }) => assessedBy.length > 0);
  const target = track.ectsTarget;
  const sum =
    ects.min === ects.max
      ? t('tracks.ects', { ects: ects.min })
      : t('tracks.ectsRange', { ...ects });
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('tracks.figures')}</h2>
      <div className={styles.figures}>
        <p className={styles.sum}>{sum}</p>
        {target === null ? null : (
          <ProgressBar
            value={Math.min(ects.min, target)}
            max={target}
            label={t('tracks.ectsOf', { ects: ects.min, target })}
          />
        )}
        <p>{t('tracks.hours', { min: Math.round(hours.min), max: Math.round(hours.max) })}</p>
        <p>{t('tracks.open', { ects: openEcts, percent: openSpacePercent })}</p>
      </div>
      <Coverage count={assessed.length} outcomes={outcomes} />
      <Workload />
    </section>
  );
};

const Coverage = ({ count, outcomes }: { count: number; outcomes: number }) => {
  const { t } = useI18n();
  const { figures } = useStudio();
  return (
    <Disclosure summary={t('tracks.competences', { count, outcomes })}>
      <table className={sheet.table}>
        <caption className="visually-hidden">{t('tracks.competencesTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('tracks.competence')}</th>
            <th scope="col">{t('tracks.assessedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.competences.map(({ id, assessedBy }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{assessedBy.length > 0 ? assessedBy.join(', ') : t('tracks.nowhere')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
};

const Workload = () => {
  const { t, locale } = useI18n();
  const { track, figures } = useStudio();
  if (track.stages.length === 0) return null;
  return (
    <Disclosure summary={t('tracks.load')}>
      <ul role="list" className={styles.figures}>
        {figures.stages.map(({ id, hoursPerWeek }, index) => {
          const title = t('tracks.stage', {
            number: index + 1,
            title: track.stages[index]?.title[locale] ?? '',
          });
          return (
            <li key={id}>
              {hoursPerWeek === null ? (
                <span className={styles.quiet}>{t('tracks.loadUnknown', { title })}</span>
              ) : (
                <ProgressBar
                  value={Math.min(hoursPerWeek, mostHoursPerWeek)}
                  max={mostHoursPerWeek}
                  label={t('tracks.loadOf', {
                    title,
                    hours: Math.round(hoursPerWeek),
                    most: mostHoursPerWeek,
                  })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
};
