import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { LanguageSwitch } from '../../platform/i18n/language-switch.js';
import { Shortcuts } from './shortcuts.js';
import styles from './site.module.css';

export const Footer = () => {
  const { t } = useI18n();
  return (
    <footer className={styles.footer}>
      <div>
        <p>{t('site.footer')}</p>
        <p>{t('site.licence')}</p>
      </div>
      <nav aria-label={t('nav.footer')}>
        <ul role="list">
          <li>
            <Link to="/modules">{t('nav.modules')}</Link>
          </li>
          <li>
            <Link to="/kit">{t('kit.title')}</Link>
          </li>
          <li>
            <Link to="/library">{t('nav.library')}</Link>
          </li>
          <li>
            <Link to="/search">{t('nav.search')}</Link>
          </li>
          <li>
            <LanguageSwitch />
          </li>
          <li>
            <Shortcuts />
          </li>
        </ul>
      </nav>
    </footer>
  );
};
