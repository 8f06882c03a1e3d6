import { buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import styles from '../../platform/page/page.module.css';

/** Kept on the device and shown for a page that is not there and cannot be fetched. */
const OfflinePage = () => {
  const { t } = useI18n();
  const title = t('failure.offlineTitle');
  usePageHead({ title });
  return (
    <div className={styles.message}>
      <PageTitle>{title}</PageTitle>
      <p>{t('failure.offline')}</p>
      <div className={styles.actions}>
        <Link className={buttonClass()} to="/modules" reloadDocument>
          {t('nav.allModules')}
        </Link>
      </div>
    </div>
  );
};

export default OfflinePage;
