import { Button } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOutboxSnapshot } from '../../platform/offline/index.js';
import sheet from '../../platform/page/sheet.module.css';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { useSignOut } from './use-sign-out.js';

/** On a shared device: removes what somebody with an expired session left, after one question. */
export function NotYou({ account }: { account: SessionAccount }) {
  const { t } = useI18n();
  const signOut = useSignOut();
  const waiting = useOutboxSnapshot().entries.length;
  const [asked, setAsked] = useState(false);
  const name = account.displayName;
  const remove = () => void signOut(account.id, () => Promise.resolve());
  if (!asked) {
    return (
      <p>
        {t('identity.notYou')}{' '}
        <Button variant="quiet" onClick={() => (waiting > 0 ? setAsked(true) : remove())}>
          {t('identity.notYouAction', { name })}
        </Button>
      </p>
    );
  }
  return (
    <>
      <p role="alert">{t('identity.notYouConfirm', { name, count: waiting })}</p>
      <div className={sheet.actions}>
        <Button variant="critical" onClick={remove}>
          {t('identity.notYouAction', { name })}
        </Button>
        <Button variant="secondary" onClick={() => setAsked(false)}>
          {t('identity.notYouKeep')}
        </Button>
      </div>
    </>
  );
}
