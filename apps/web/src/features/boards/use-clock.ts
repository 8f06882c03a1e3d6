import { useEffect, useState } from 'react';

/**
 * Milliseconds until a moment of the server, each second; null before the first look, and below 0
 * once it is over.
 * @param ahead how far the clock of the server is ahead, in milliseconds
 */
export function useTimeLeft(endsAt: string | null, ahead: number): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (endsAt === null) return;
    const look = () => setLeft(Date.parse(endsAt) - Date.now() - ahead);
    const first = setTimeout(look);
    const timer = setInterval(look, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [endsAt, ahead]);
  return endsAt === null ? null : left;
}
