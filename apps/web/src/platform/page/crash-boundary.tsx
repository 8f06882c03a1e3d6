import { Button } from '@weft/ui';
import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.js';
import styles from './page.module.css';

const CrashMessage = () => {
  const { t } = useI18n();
  return (
    <div className={styles.message} role="alert">
      <h1>{t('failure.crashTitle')}</h1>
      <p>{t('failure.crash')}</p>
      <Button onClick={() => location.reload()}>{t('failure.reload')}</Button>
    </div>
  );
};

/** Keeps header and navigation when a page fails while it is drawn. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <CrashMessage /> : this.props.children;
  }
}
