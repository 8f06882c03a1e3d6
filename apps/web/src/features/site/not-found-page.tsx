import { buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import styles from '../../platform/page/page.module.css';

const NotFoundPage = () => {
  const { t } = useI18n();
  const title = t('failure.notFoundTitle');
  usePageHead({ title });
  return (
    <div className={styles.message}>
      <PageTitle>{title}</PageTitle>
      <p>{t('failure.notFound')}</p>
      <div className={styles.actions}>
        <Link className={buttonClass()} to="/search">
          {t('nav.search')}
        </Link>
        <Link className={buttonClass('secondary')} to="/modules">
          {t('nav.allModules')}
        </Link>
      </div>
    </div>
  );
};

export default NotFoundPage;
