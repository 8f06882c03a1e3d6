import { Icon, Logo } from '@weft/ui';
import { Link, NavLink } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { LanguageSwitch } from '../../platform/i18n/language-switch.js';
import { AccountMenu } from '../identity/index.js';
import { BellPlace } from '../messages/index.js';
import { PreferencesMenu } from './preferences-menu.js';
import styles from './site.module.css';

/** Top of every page. Works without scripts as well: all of it is links and a native fold. */
export const Header = () => {
  const { t } = useI18n();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.home}>
        <Logo />
      </Link>
      <nav aria-label={t('nav.main')}>
        <ul role="list">
          <li>
            <NavLink to="/modules">{t('nav.modules')}</NavLink>
          </li>
          <li>
            <NavLink to="/library">{t('nav.library')}</NavLink>
          </li>
          <li>
            <NavLink to="/search">
              <Icon name="search" /> {t('nav.search')}
            </NavLink>
          </li>
        </ul>
      </nav>
      <div className={styles.bell}>
        <BellPlace />
      </div>
      <ul role="list" className={styles.tools}>
        <li>
          <LanguageSwitch />
        </li>
        <li>
          <PreferencesMenu />
        </li>
        <li>
          <AccountMenu />
        </li>
      </ul>
    </header>
  );
};
