import { Disclosure } from '@weft/ui';
import { Suspense, lazy, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './learner-home-page.module.css';

const QrPicture = lazy(() => import('../../platform/page/qr-picture.js'));

/** A short address, also as a QR code, that leads to where somebody was reading. */
export const ContinueOnPhone = () => {
  const { t, locale } = useI18n();
  const [shown, setShown] = useState(false);
  const url = `${location.origin}/${locale}/now`;
  return (
    <Disclosure summary={t('me.phone.title')} onToggle={setShown}>
      <div className={styles.phone}>
        {shown ? (
          <Suspense>
            <QrPicture text={url} label={t('me.phone.code', { url })} />
          </Suspense>
        ) : null}
        <div>
          <p>{t('me.phone.help')}</p>
          <p className={styles.address}>{url.replace(/^https?:\/\//, '')}</p>
        </div>
      </div>
    </Disclosure>
  );
};
