import { Button, Notice } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { clockText } from '../moment.js';
import { Choices } from './choices.js';
import { Dial } from './dial.js';
import { Mirror } from './mirror.js';
import { RecordingError, startTake, type RecordingProblem, type Take } from './recorder.js';
import type { PitchTimerTexts } from './texts.js';
import { useClock } from './use-clock.js';
import styles from './view.module.css';

/** What a run left behind, when somebody stopped. */
export interface Practised {
  target: number;
  /** Whole seconds. */
  took: number;
  /** When it started, ISO date and time. */
  at: string;
  recording: Blob | null;
}

interface PracticeProps {
  id: string;
  lengths: number[];
  full: boolean;
  texts: PitchTimerTexts;
  onRun: (run: Practised) => void;
}

const longest = 86_400;

/** The clock with its choices and buttons, and the recording that runs beside it. */
export const Practice = ({ id, lengths, full, texts: t, onRun }: PracticeProps) => {
  const clock = useClock();
  const [target, setTarget] = useState(lengths[0] ?? 60);
  const [kind, setKind] = useState<'none' | 'sound' | 'camera'>('none');
  const [take, setTake] = useState<Take | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<RecordingProblem | null>(null);
  const startedAt = useRef('');
  const ready = clock.state === 'ready';

  // Whoever leaves the page in the middle of a run does not leave the camera on.
  useEffect(() => () => take?.release(), [take]);

  const begin = async () => {
    setProblem(null);
    if (kind !== 'none') {
      setWaiting(true);
      try {
        setTake(await startTake(kind));
      } catch (error) {
        setProblem(error instanceof RecordingError ? error.problem : 'failed');
        return;
      } finally {
        setWaiting(false);
      }
    }
    startedAt.current = new Date().toISOString();
    clock.start();
  };
  const go = () => {
    if (clock.state === 'ready') void begin();
    else if (clock.state === 'running') {
      take?.pause();
      clock.pause();
    } else {
      take?.resume();
      clock.start();
    }
  };
  const stop = async () => {
    const took = Math.min(Math.round(clock.stop() / 1_000), longest);
    const recording = take ? await take.stop() : null;
    setTake(null);
    onRun({ target, took, at: startedAt.current, recording });
  };

  return (
    <div className={styles.practice} data-print="no">
      <Choices
        name={`${id}-length`}
        legend={t.length}
        options={lengths.map((value) => ({ value, text: lengthText(value, t) }))}
        chosen={target}
        disabled={!ready}
        onChoose={setTarget}
      />
      <Choices
        name={`${id}-record`}
        legend={t.record}
        hint={t.recordHint}
        options={(['none', 'sound', 'camera'] as const).map((value) => ({ value, text: t[value] }))}
        chosen={kind}
        disabled={!ready}
        onChoose={setKind}
      />
      {problem ? (
        <Notice kind="caution" live>
          {t[problem]}
        </Notice>
      ) : null}
      <Dial target={target} spoken={clock.spoken} running={clock.state === 'running'} texts={t} />
      {take && kind === 'camera' ? <Mirror stream={take.stream} label={t.mirror} /> : null}
      <div className={styles.buttons}>
        <Button busy={waiting} disabled={full} onClick={go}>
          {ready ? t.start : clock.state === 'running' ? t.pause : t.resume}
        </Button>
        <Button variant="secondary" disabled={ready} onClick={() => void stop()}>
          {t.stop}
        </Button>
        <span role="status">
          {clock.state === 'paused' ? t.paused : take ? `● ${t.recording}` : ''}
        </span>
      </div>
    </div>
  );
};

const lengthText = (seconds: number, t: PitchTimerTexts): string =>
  seconds % 60 === 0 ? t.minutes(seconds / 60) : clockText(seconds);
