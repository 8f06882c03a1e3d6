import { useEffect, useRef, useState } from 'react';

/**
 * A text that follows `text` once it has rested for `delay` milliseconds, for a live region that
 * should not speak at every key. Empty until the text changes for the first time.
 */
export function useLater(text: string, delay: number): string {
  const [rested, setRested] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    const timer = setTimeout(() => {
      first.current = '';
      setRested(text);
    }, delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return rested;
}
