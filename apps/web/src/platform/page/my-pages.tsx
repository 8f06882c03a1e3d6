import { Link, useLocation } from 'react-router';
import { useI18n } from '../i18n/i18n.js';
import '../i18n/me.texts.js';
import sheet from './sheet.module.css';

const addresses = {
  home: '/me',
  goals: '/me/goals',
  practice: '/me/practice',
  portfolio: '/me/portfolio',
  calendar: '/me/calendar',
} as const;

/** The way between the pages that are a learner's own. */
export const MyPages = () => {
  const { t } = useI18n();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('me.pages.label')} className={sheet.views}>
      <ul role="list">
        {(Object.keys(addresses) as (keyof typeof addresses)[]).map((page) => (
          <li key={page}>
            <Link
              to={addresses[page]}
              aria-current={pathname === addresses[page] ? 'page' : undefined}
            >
              {t(`me.pages.${page}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
