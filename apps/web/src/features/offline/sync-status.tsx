import { Button, Icon, Notice } from '@weft/ui';
import { useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline, useOutboxSnapshot, type OutboxEntry } from '../../platform/offline/index.js';
import { useAccount } from '../../platform/session/session.queries.js';
import styles from './offline.module.css';
import { plainAnswer } from '../answers/index.js';

const subscribeToNetwork = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};
const useIsOffline = () =>
  useSyncExternalStore(
    subscribeToNetwork,
    () => !navigator.onLine,
    () => false,
  );

/**
 * One line at the edge of the window while something is not with the server yet: no network, an
 * expired session, or a write that was refused. Nothing to tell, nothing to see.
 */
export function SyncStatus() {
  const { t } = useI18n();
  const { pathname } = useLocation();
  const { state, entries } = useOutboxSnapshot();
  const isOffline = useIsOffline();
  const account = useAccount();
  const refused = entries.filter((entry) => entry.rejected);
  const waiting = entries.length - refused.length;
  const isExpired = state === 'signed-out' || account?.expired === true;

  let line = null;
  if (isExpired) {
    line = (
      <p>
        {t('offline.expired')}{' '}
        <Link to={`/sign-in?next=${encodeURIComponent(pathname)}`}>
          {t('offline.expiredAction')}
        </Link>
      </p>
    );
  } else if (isOffline || state === 'waiting') {
    line = (
      <p>
        <Icon name="offline" /> {isOffline ? t('offline.now') : null}{' '}
        {waiting > 0 ? t('offline.waiting', { count: waiting }) : null}
      </p>
    );
  }
  return (
    <div className={styles.status} role="status">
      {line}
      {refused.map((entry) => (
        <RefusedWrite key={entry.sequence} entry={entry} />
      ))}
    </div>
  );
}

/** A write the server will never take: the reason, the text itself, and the reader's decision. */
function RefusedWrite({ entry }: { entry: OutboxEntry }) {
  const { t } = useI18n();
  const offline = useOffline();
  const code = entry.rejected?.code ?? 'server/unexpected';
  const { value } = entry.body as { value?: Parameters<typeof plainAnswer>[0] };
  return (
    <Notice kind="critical" title={t('offline.refusedTitle')}>
      <p>{t('offline.refused', { reason: t(`errors.${code}`) })}</p>
      {value === undefined ? null : <pre className={styles.text}>{plainAnswer(value)}</pre>}
      <Button variant="secondary" onClick={() => void offline?.outbox.discard(entry.sequence)}>
        {t('offline.discard')}
      </Button>
    </Notice>
  );
}
