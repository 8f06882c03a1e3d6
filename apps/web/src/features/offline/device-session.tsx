import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useOffline } from '../../platform/offline/index.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { followDeliveredAnswers } from '../answers/index.js';
import { followDeliveredCompletions } from '../progress/index.js';

/** Ties this device's store to who is signed in, and screens to what the server confirmed. */
export function DeviceSession() {
  const offline = useOffline();
  const queryClient = useQueryClient();
  const account = useAccount();
  const accountId = account?.id ?? null;
  const isExpired = account?.expired === true;

  useEffect(() => {
    if (!offline) return;
    const stops = [
      followDeliveredAnswers(offline, queryClient),
      followDeliveredCompletions(offline, queryClient),
    ];
    return () => stops.forEach((stop) => stop());
  }, [offline, queryClient]);

  // Signing in again after an expired session sends what waited.
  useEffect(() => void offline?.outbox.useAccount(accountId), [offline, accountId, isExpired]);
  return null;
}
