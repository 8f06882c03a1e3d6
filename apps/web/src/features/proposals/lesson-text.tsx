import { Disclosure } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { LessonPreview } from '../lesson-preview/index.js';
import type { ProposalDetail } from './proposals.queries.js';
import styles from './proposals.module.css';

type Content = Extract<ProposalDetail['proposed']['content'], { kind: 'lesson' }>;

/** A proposed lesson in each language it has: as readers will see it, and its source. */
export const LessonText = ({ content }: { content: Content }) => {
  const { t } = useI18n();
  const { activities, minutes } = content;
  return (
    <>
      <p className={styles.hint}>{t('proposals.own.minutes', { minutes })}</p>
      {(['nl', 'en'] as const).map((locale) => {
        const text = content[locale];
        return text ? (
          <div key={locale} className={styles.facts}>
            <h3 lang={locale}>{text.title}</h3>
            <LessonPreview locale={locale} source={text.source} activities={activities} />
            <Disclosure summary={t('proposals.lesson.source')}>
              <pre className={styles.raw} lang={locale}>
                {text.source}
              </pre>
            </Disclosure>
          </div>
        ) : null;
      })}
      {activities ? (
        <Disclosure summary={t('proposals.fields.activities')}>
          <pre className={styles.raw}>{activities}</pre>
        </Disclosure>
      ) : null}
    </>
  );
};
