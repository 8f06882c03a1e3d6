import { useEffect, useRef, useState } from 'react';
import type { MixJob } from './mixer.worker.js';

interface Mixer {
  state: 'idle' | 'busy' | 'failed';
  /** Mixes; a search that was under way is given up. */
  run: (job: MixJob, onMixed: (teams: string[][]) => void) => void;
  stop: () => void;
}

/** Lets the mixer search beside the page, which stays usable meanwhile. */
export function useMixer(): Mixer {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<Mixer['state']>('idle');
  const end = (next: Mixer['state']) => {
    worker.current?.terminate();
    worker.current = null;
    setState(next);
  };
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  return {
    state,
    stop: () => end('idle'),
    run: (job, onMixed) => {
      end('busy');
      const running = startWorker();
      worker.current = running;
      running.onmessage = ({ data }: MessageEvent<string[][]>) => {
        end('idle');
        onMixed(data);
      };
      running.onerror = () => end('failed');
      running.postMessage(job);
    },
  };
}

const startWorker = () =>
  new Worker(new URL('./mixer.worker.ts', import.meta.url), { type: 'module' });
