import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Account } from '@weft/contracts';
import { useSyncExternalStore } from 'react';
import { ApiError } from '../api/api-error.js';
import { bodyOf, useApi, type Api } from '../api/api.js';
import { readLastAccount, rememberLastAccount } from './last-account.js';

/** `expired`: the server no longer knows the session, but this account did not sign out here. */
export type SessionAccount = Account & { expired: boolean };

interface Session {
  account: SessionAccount | null;
  /** The installation runs in demo mode. */
  demo: boolean;
}

/**
 * Who is signed in. Without a network, and when a session has expired, that is still the account
 * of this device, so that nothing it writes is lost or taken for somebody else's.
 */
async function readSession(api: Api): Promise<Session> {
  const last = readLastAccount();
  try {
    const { account, demo } = await bodyOf(api.GET('/api/session'));
    if (account) {
      rememberLastAccount(account);
      return { account: { ...account, expired: false }, demo };
    }
    return { account: last && { ...last, expired: true }, demo };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { account: last && { ...last, expired: false }, demo: false };
  }
}

/** Only asked in the browser: pages are the same for everybody. */
export const sessionQuery = (api: Api) =>
  queryOptions({
    queryKey: ['session'],
    queryFn: () => readSession(api),
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  });

const neverChanges = () => () => {};

/**
 * The account of this device, null for a visitor, undefined while that is not known yet. Parts of
 * a page that hydrate after the answer came must still begin with what the server drew.
 */
export const useAccount = (): SessionAccount | null | undefined => {
  const api = useApi();
  const account = useQuery(sessionQuery(api)).data?.account;
  const hydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return hydrated ? account : undefined;
};
