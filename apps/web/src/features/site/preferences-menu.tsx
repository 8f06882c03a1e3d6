import type { SitePreferences } from '@weft/contracts';
import { Icon, Select, useDismiss } from '@weft/ui';
import { useRef } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { countries, isCountry } from '../../platform/i18n/locale.js';
import { usePreferences } from '../../platform/preferences/preferences-context.js';
import styles from './site.module.css';

const themeOf = (value: string): SitePreferences['theme'] =>
  value === 'light' || value === 'dark' ? value : null;

/** Country and colours, for everybody, kept in this browser. */
export const PreferencesMenu = () => {
  const { t } = useI18n();
  const { preferences, change } = usePreferences();
  const menu = useRef<HTMLDetailsElement>(null);
  useDismiss(menu);
  return (
    <details ref={menu} className={styles.preferences}>
      <summary>
        <Icon name="settings" /> <span>{t('nav.preferences')}</span>
      </summary>
      <div className={styles.panel}>
        <Select
          label={t('nav.country')}
          hint={t('nav.countryHint')}
          value={preferences.country ?? ''}
          onChange={({ target }) =>
            change({ country: isCountry(target.value) ? target.value : null })
          }
        >
          <option value="">{t('nav.anyCountry')}</option>
          {countries.map((country) => (
            <option key={country} value={country}>
              {t(`countries.${country}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('nav.theme')}
          value={preferences.theme ?? ''}
          onChange={({ target }) => change({ theme: themeOf(target.value) })}
        >
          <option value="">{t('nav.themeSystem')}</option>
          <option value="light">{t('nav.themeLight')}</option>
          <option value="dark">{t('nav.themeDark')}</option>
        </Select>
      </div>
    </details>
  );
};
