import { useCallback, useState } from 'react';

/** A line that a screen reader is told politely, the newest replacing the one before. */
export function useAnnouncer(): { said: string; say: (text: string) => void } {
  const [said, setSaid] = useState('');
  const say = useCallback((text: string) => setSaid(text), []);
  return { said, say };
}
