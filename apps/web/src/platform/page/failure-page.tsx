import { Button, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import type { FailureCode } from '../api/api-error.js';
import { useI18n } from '../i18n/i18n.js';
import { usePageHead } from './page-head.js';
import { PageTitle } from './page-title.js';
import styles from './page.module.css';

interface FailurePageProps {
  code: FailureCode;
  onRetry?: () => void;
}

const mayPass: readonly FailureCode[] = [
  'network/unreachable',
  'request/too-many',
  'server/unavailable',
  'server/unexpected',
];

/** Instead of a page whose data could not be had: what happened, what is safe, what to do. */
export const FailurePage = ({ code, onRetry }: FailurePageProps) => {
  const { t } = useI18n();
  const title = t(mayPass.includes(code) ? 'failure.title' : 'failure.notFoundTitle');
  const again = mayPass.includes(code) ? (onRetry ?? (() => location.reload())) : undefined;
  usePageHead({ title });
  return (
    <div className={styles.message}>
      <PageTitle>{title}</PageTitle>
      <p>{t(`errors.${code}`)}</p>
      <div className={styles.actions}>
        {again ? <Button onClick={again}>{t('failure.retry')}</Button> : null}
        <Link className={buttonClass(again ? 'secondary' : 'primary')} to="/modules">
          {t('nav.allModules')}
        </Link>
      </div>
    </div>
  );
};
