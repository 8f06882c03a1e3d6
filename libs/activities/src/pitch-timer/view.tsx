import { useEffect, useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import parts from '../frame/parts.module.css';
import { Undo } from '../frame/undo.js';
import { limits } from '../limits.js';
import type { ActivityViewProps } from '../view-props.js';
import { isReviewed, missingInPitchTimer } from './answer.js';
import { drawQuestion } from './panel.js';
import { Practice, type Practised } from './practice.js';
import { RecordingList } from './recording-list.js';
import { RunCard } from './run-card.js';
import type { PitchTimerPublic, PitchTimerValue, Run } from './schema.js';
import { texts } from './texts.js';
import { useRecordings } from './use-recordings.js';
import styles from './view.module.css';

/** A clock to speak against, and what was learned from each run. */
export const PitchTimerView = (props: ActivityViewProps<PitchTimerPublic, PitchTimerValue>) => {
  const { id, question, attempts, locale, disabled, readOnlyReason } = props;
  const t = texts[locale];
  const { runs } = props.value ?? { runs: [] };
  const full = runs.length >= limits.runs;
  const recordings = useRecordings(props.activityId);
  const [removed, setRemoved] = useState<{ run: Run; place: number } | null>(null);
  const [added, setAdded] = useState<string | null>(null);

  // The clock stands still now: the next thing to do is to write down what worked.
  useEffect(() => {
    if (added) document.getElementById(`${id}-${added}`)?.focus();
  }, [id, added]);

  const change = (changed: Run[]) => props.onChange({ runs: changed });
  const add = ({ recording, ...run }: Practised) => {
    const runId = crypto.randomUUID();
    const asked = drawQuestion(question.questions, runs, Math.random());
    if (recording) {
      const { activityId } = props;
      recordings.add({ id: runId, activityId, at: run.at, data: recording });
    }
    setRemoved(null);
    setAdded(runId);
    const panel = asked ? { question: asked.id, answer: '' } : {};
    change([...runs, { id: runId, ...run, good: '', change: '', ...panel }]);
  };
  const write = (run: Run, written: Partial<Run>) =>
    change(runs.map((one) => (one === run ? { ...run, ...written } : one)));
  const remove = (run: Run) => {
    setRemoved({ run, place: runs.indexOf(run) });
    change(runs.filter((one) => one !== run));
  };
  const undo = () => {
    if (!removed) return;
    setRemoved(null);
    change([...runs.slice(0, removed.place), removed.run, ...runs.slice(removed.place)]);
  };
  const missing = missingInPitchTimer(question, { runs }).map(() =>
    t.missing(question.minRuns - runs.filter(isReviewed).length),
  );

  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      disabled={disabled}
      readOnlyReason={readOnlyReason}
    >
      <Practice id={id} lengths={question.seconds} full={full} texts={t} onRun={add} />
      {full ? <p>{t.full(limits.runs)}</p> : null}
      <Undo locale={locale} removed={removed ? t.runRemoved : null} onUndo={undo} />
      {runs.length === 0 ? <p className={parts.quiet}>{t.empty}</p> : null}
      <ul className={styles.runs}>
        {runs
          .map((run, at) => (
            <RunCard
              key={run.id}
              id={`${id}-${run.id}`}
              number={at + 1}
              run={run}
              question={question.questions.find((one) => one.id === run.question)?.text}
              locale={locale}
              texts={t}
              onChange={(written) => write(run, written)}
              onRemove={() => remove(run)}
            />
          ))
          .reverse()}
      </ul>
      <RecordingList
        recordings={recordings.recordings}
        unkept={recordings.unkept}
        locale={locale}
        onRemove={recordings.remove}
        onUndo={recordings.add}
      />
      <Finish
        locale={locale}
        missing={missing}
        attempts={attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => props.onSubmit({ runs })}
      />
    </ActivityFrame>
  );
};
