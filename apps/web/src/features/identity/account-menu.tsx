import { Icon, useDismiss } from '@weft/ui';
import { useRef } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useAccount } from '../../platform/session/session.queries.js';
import styles from './account-menu.module.css';

/**
 * Where an account begins: sign in, or go to one's own pages. Both forms take the same room, so
 * that learning who is signed in moves nothing.
 */
export const AccountMenu = () => {
  const { t } = useI18n();
  const account = useAccount();
  const menu = useRef<HTMLDetailsElement>(null);
  useDismiss(menu);
  if (!account || account.expired) {
    return (
      <Link to="/sign-in" className={styles.entry}>
        <Icon name="person" /> {t('nav.signIn')}
      </Link>
    );
  }
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.entry}>
        <Icon name="person" /> <span>{t('nav.account')}</span>
      </summary>
      <ul
        role="list"
        className={styles.panel}
        aria-label={t('nav.accountMenu', { name: account.displayName })}
      >
        <li className={styles.name}>{account.displayName}</li>
        <li>
          <Link to="/me">{t('nav.mine')}</Link>
        </li>
        <li>
          <Link to="/cohorts">{t('nav.cohorts')}</Link>
        </li>
        {account.roles.some((role) => ['lecturer', 'author', 'administrator'].includes(role)) ? (
          <li>
            <Link to="/studio/tracks">{t('nav.tracks')}</Link>
          </li>
        ) : null}
        <li>
          <Link to="/profile">{t('nav.profile')}</Link>
        </li>
        {account.roles.includes('administrator') ? (
          <li>
            <Link to="/accounts">{t('nav.accounts')}</Link>
          </li>
        ) : null}
      </ul>
    </details>
  );
};
