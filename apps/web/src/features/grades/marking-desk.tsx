import { useQuery } from '@tanstack/react-query';
import type { Marking } from '@weft/contracts';
import { gradeText, rubricPercent, unmarked } from '@weft/rules';
import { Button, Dialog, Notice, SaveState, TextArea } from '@weft/ui';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import { commentsQuery } from './grades.queries.js';
import styles from './grades.module.css';
import { MarkedWork } from './marked-work.js';
import { MarkingSide } from './marking-side.js';
import { RubricForm, saidOf } from './rubric-form.js';
import { useGradesTexts } from './texts.js';
import { useGradeChange } from './use-grade-change.js';
import { useMarkingDraft } from './use-marking-draft.js';
import { useMarkingKeys } from './use-marking-keys.js';
import { useMoments } from './use-moments.js';

interface MarkingDeskProps {
  marking: Marking;
  onStep: (step: 1 | -1) => void;
}

/** One submission with the rubric beside it, marked with the mouse or with keys alone. */
export const MarkingDesk = ({ marking, onStep }: MarkingDeskProps) => {
  const { submissionId, cohortId, rubric, settings, mine } = marking;
  const api = useApi();
  const { locale, moment } = useMoments();
  const texts = useGradesTexts();
  const draft = useMarkingDraft(marking);
  const comments = useQuery(commentsQuery(api, cohortId)).data?.items ?? [];
  const keys = useDraft('marking-keys', { on: true });
  const [listed, setListed] = useState(false);
  const desk = useRef<HTMLFormElement>(null);
  const work = useRef<HTMLDivElement>(null);
  const settle = useGradeChange(async (settled: boolean, id) => {
    if (settled) await draft.flush();
    await api.POST('/api/marking/{submissionId}/settlement', {
      params: { path: { submissionId } },
      body: { id, settled },
    });
  });
  const settled = mine?.settled === true;
  const open = unmarked(rubric, draft.criteria).length;
  const percent = rubricPercent(rubric, draft.criteria);
  const boxes = () => [...(desk.current?.querySelectorAll<HTMLElement>('[data-criterion]') ?? [])];
  const current = () => boxes().findIndex((box) => box.contains(document.activeElement));

  useMarkingKeys(keys.fields.on, {
    criterion: (step) => {
      const all = boxes();
      const place = Math.min(all.length - 1, Math.max(0, current() + step));
      const radios = all[place]?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
      ([...radios].find(({ checked }) => checked) ?? radios[0])?.focus();
    },
    level: (place) => {
      const criterion = rubric[Math.max(0, current())];
      const level = criterion?.levels[place];
      if (!criterion || !level || settled) return;
      const said = saidOf(draft.criteria, criterion.id);
      draft.change({
        criteria: { ...draft.criteria, [criterion.id]: { ...said, level: level.id } },
      });
      const box = boxes()[Math.max(0, current())];
      box?.querySelectorAll<HTMLInputElement>('input[type=radio]')[place]?.focus();
    },
    comment: () => boxes()[Math.max(0, current())]?.querySelector('textarea')?.focus(),
    work: () => work.current?.querySelector<HTMLElement>('[role=region]')?.focus(),
    submission: onStep,
    settle: () => {
      if (!settled && open === 0 && !settle.busy) settle.run(true);
    },
    list: () => setListed(true),
  });

  return (
    <>
      <div className={styles.deskHead}>
        <div>
          <h2 id="desk">{marking.teamName}</h2>
          <p className={sheet.muted}>
            {texts.submitted(moment(marking.submittedAt), marking.number)}
            {marking.late ? `, ${texts.late}` : ''}
          </p>
          <p>
            <Link to={`/teams/${marking.teamId}/hand-in/${marking.assignmentId}`}>
              {texts.openWork}
            </Link>
          </p>
        </div>
        <div className={sheet.actions}>
          <Button variant="secondary" onClick={() => onStep(-1)}>
            {texts.previous}
          </Button>
          <Button variant="secondary" onClick={() => onStep(1)}>
            {texts.next}
          </Button>
          <Button variant="quiet" onClick={() => setListed(true)}>
            {texts.keys}
          </Button>
        </div>
      </div>
      <div className={styles.sides}>
        <MarkedWork submissionId={submissionId} place={work} />
        <form
          ref={desk}
          aria-labelledby="desk"
          onSubmit={(event) => {
            event.preventDefault();
            settle.run(!settled);
          }}
        >
          <RubricForm
            id={submissionId}
            {...{ rubric, comments }}
            criteria={draft.criteria}
            disabled={settled}
            onChange={(criteria) => draft.change({ criteria })}
          />
          <TextArea
            label={texts.overall}
            hint={texts.overallHint}
            maxLength={8000}
            disabled={settled}
            value={draft.comment}
            onChange={({ target }) => draft.change({ comment: target.value })}
          />
          {draft.state === 'idle' ? null : (
            <SaveState state={draft.state}>{texts[draft.state]}</SaveState>
          )}
          <p aria-live="polite">
            {percent === null
              ? texts.unfinished(open)
              : texts.provisional(
                  `${gradeText(percent, { ...settings, locale })} (${texts.percent(percent)})`,
                )}
          </p>
          <FormFailure failure={settle.failure} />
          {settled ? (
            <Notice kind="positive">
              <p>{texts.settled}</p>
            </Notice>
          ) : null}
          <div className={sheet.actions}>
            <Button
              type="submit"
              variant={settled ? 'secondary' : 'primary'}
              disabled={settle.busy || (!settled && open > 0)}
            >
              {settled ? texts.reopen : texts.settle}
            </Button>
          </div>
        </form>
        <MarkingSide marking={marking} criteria={draft.criteria} comments={comments} />
      </div>
      <Dialog
        open={listed}
        title={texts.keys}
        closeLabel={texts.close}
        onClose={() => setListed(false)}
      >
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={keys.fields.on}
            onChange={({ target }) => keys.change({ on: target.checked })}
          />
          {texts.keysOn}
        </label>
        <p className={sheet.muted}>{texts.keysHelp}</p>
        <dl className={styles.keys}>
          {texts.keyList.map(([key, what]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
};
