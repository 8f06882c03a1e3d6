import { useEffect, useState } from 'react';
import { elapsed, paused, started, zero, type Clock } from './clock.js';

/** Milliseconds between two looks at the clock; the time itself comes from moments. */
const tick = 200;

/** A clock on the screen. `spoken` is in milliseconds. */
export function useClock() {
  const [clock, setClock] = useState<Clock>(zero);
  const [now, setNow] = useState(0);
  const running = clock.since !== null;

  useEffect(() => {
    if (!running) return;
    const look = () => setNow(Date.now());
    const timer = setInterval(look, tick);
    // Hidden tabs tick rarely: who comes back sees the right time at once.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [running]);

  const set = (change: (clock: Clock, now: number) => Clock) => {
    const moment = Date.now();
    setNow(moment);
    setClock((current) => change(current, moment));
  };
  return {
    state: running ? 'running' : clock === zero ? 'ready' : 'paused',
    spoken: elapsed(clock, now),
    start: () => set(started),
    pause: () => set(paused),
    /** Stands at zero again; returns how long it ran. */
    stop: (): number => {
      const spoken = elapsed(clock, Date.now());
      setClock(zero);
      return spoken;
    },
  } as const;
}
