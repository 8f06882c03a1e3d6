import { useEffect, useState } from 'react';
import { laterPart } from '../../platform/page/later-part.js';
import { useAccount } from '../../platform/session/session.queries.js';

const Bell = laterPart<{ accountId: string }>(() => import('./bell.js'));
const soonMs = 1500;

/** Where the bell stands for who is signed in; its code comes once the page has nothing to do. */
export const BellPlace = () => {
  const account = useAccount();
  const [idle, setIdle] = useState(false);
  const known = account !== undefined && account !== null && !account.expired;
  useEffect(() => {
    if (!known) return;
    const timer = setTimeout(() => setIdle(true), soonMs);
    return () => clearTimeout(timer);
  }, [known]);
  if (!known || !idle) return null;
  return <Bell accountId={account.id} />;
};
