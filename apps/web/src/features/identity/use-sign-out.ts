import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useOffline } from '../../platform/offline/index.js';
import { forgetLiveWork } from '../../platform/offline/live-work.js';
import { forgetLastAccount } from '../../platform/session/last-account.js';

/**
 * Ends a session and removes all that its account left on this device.
 * @returns a function that takes the account and how to end the session on the server
 */
export function useSignOut() {
  const offline = useOffline();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (accountId: string, endSession: () => Promise<unknown>): Promise<void> => {
    await endSession();
    forgetLastAccount();
    await offline?.outbox.forget(accountId);
    await offline?.personal.forget(accountId);
    forgetLiveWork(accountId);
    await offline?.outbox.useAccount(null);
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(accountId) });
    await queryClient.invalidateQueries({ queryKey: ['session'] });
    await navigate('/');
  };
}
