import type { Account } from '@weft/contracts';

const storageKey = 'weft-account';

/** Who was signed in last on this device and did not sign out: the owner of what waits here. */
export const readLastAccount = (): Account | null => {
  const text = localStorage.getItem(storageKey);
  return text === null ? null : (JSON.parse(text) as Account);
};

export const rememberLastAccount = (account: Account): void =>
  localStorage.setItem(storageKey, JSON.stringify(account));

/** For signing out: nobody's work is on this device any more. */
export const forgetLastAccount = (): void => localStorage.removeItem(storageKey);
