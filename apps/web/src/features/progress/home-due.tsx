import { Icon } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { LearnerHome } from './learner-home.queries.js';
import styles from './learner-home-page.module.css';

/** What has a deadline and is not done, soonest first, from whichever part of Weft asks for it. */
export const Due = ({ items }: { items: LearnerHome['due'] }) => {
  const { t, date } = useI18n();
  return (
    <section aria-labelledby="due" className={styles.part}>
      <h2 id="due">{t('me.due')}</h2>
      {items.length === 0 ? <p>{t('me.dueEmpty')}</p> : null}
      <ul role="list" className={styles.due}>
        {items.map(({ source, id, title, place, path, dueOn, late, extended }) => (
          <li key={`${source} ${place} ${id}`} data-late={late || undefined}>
            {path ? <Link to={path}>{title}</Link> : <strong>{title}</strong>}
            <span className={sheet.muted}>
              {late ? <Icon name="critical" /> : null}{' '}
              {dueOn ? (
                <>
                  <time dateTime={dueOn}>
                    {t(late ? 'me.dueLate' : 'me.dueOn', { date: date(dueOn) })}
                  </time>
                  {extended ? ` (${t('me.dueExtended')})` : null}
                  {' · '}
                </>
              ) : null}
              {source === 'goal' ? t('me.dueGoal') : place}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/me/calendar">{t('me.dueAll')}</Link>
      </p>
    </section>
  );
};
