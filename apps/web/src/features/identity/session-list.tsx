import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Notice } from '@weft/ui';
import { useState } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOutboxSnapshot } from '../../platform/offline/index.js';
import sheet from '../../platform/page/sheet.module.css';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import styles from './identity.module.css';
import { useSignOut } from './use-sign-out.js';

/** Where an account is signed in, and how to end that: here, on one device, everywhere. */
export const SessionList = ({ account }: { account: SessionAccount }) => {
  const { t, moment } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const sessions = useQuery({
    queryKey: ['sessions', account.id],
    queryFn: () => bodyOf(api.GET('/api/me/sessions')),
  });
  const end = useMutation({
    mutationFn: (sessionId: string) =>
      api.DELETE('/api/me/sessions/{sessionId}', { params: { path: { sessionId } } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('identity.sessionsTitle')}</h2>
      <ul role="list" className={sheet.list}>
        {sessions.data?.items.map(({ id, device, current, lastSeenAt }) => (
          <li key={id} className={styles.row}>
            <span>
              {device} {current ? <strong>({t('identity.thisDevice')})</strong> : null}{' '}
              <span className={sheet.muted}>
                {t('identity.lastSeen', { date: moment(lastSeenAt) })}
              </span>
            </span>
            {current ? null : (
              <Button variant="quiet" busy={end.isPending} onClick={() => end.mutate(id)}>
                {t('identity.endSession', { device })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FormFailure failure={end.error ? failureOf(end.error) : null} />
      <SignOutButtons accountId={account.id} />
    </section>
  );
};

type Scope = 'here' | 'everywhere';

/** Asks once when work would be lost; signs out at once when nothing waits. */
const SignOutButtons = ({ accountId }: { accountId: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const signOut = useSignOut();
  const waiting = useOutboxSnapshot().entries.length;
  const [asked, setAsked] = useState<Scope | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const leave = (scope: Scope) => {
    const end = () => api.DELETE(scope === 'here' ? '/api/session' : '/api/me/sessions');
    signOut(accountId, end).catch(setFailed);
  };
  const choose = (scope: Scope) => (waiting > 0 ? setAsked(scope) : leave(scope));
  return (
    <>
      {asked ? (
        <Notice kind="caution" live>
          <p>{t('identity.signOutWaiting', { count: waiting })}</p>
          <div className={sheet.actions}>
            <Button variant="critical" onClick={() => leave(asked)}>
              {t('identity.signOutAnyway')}
            </Button>
            <Button variant="secondary" onClick={() => setAsked(null)}>
              {t('identity.stay')}
            </Button>
          </div>
        </Notice>
      ) : null}
      <FormFailure failure={failed === null ? null : failureOf(failed)} />
      <div className={sheet.actions}>
        <Button variant="secondary" onClick={() => choose('here')}>
          {t('identity.signOut')}
        </Button>
        <Button variant="secondary" onClick={() => choose('everywhere')}>
          {t('identity.endAll')}
        </Button>
      </div>
    </>
  );
};
