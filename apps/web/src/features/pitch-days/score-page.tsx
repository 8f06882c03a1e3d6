import { useQuery } from '@tanstack/react-query';
import { Button, Field, Notice } from '@weft/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './pitch-days.module.css';
import { pitchCodeQuery } from './pitch-days.queries.js';
import { usePitchTexts } from './texts.js';
import { usePitchChange } from './use-pitch-change.js';

const scores = [1, 2, 3, 4, 5] as const;

/** A phone of the panel or the audience scores pitches, with a code and without an account. */
const ScorePage = () => {
  const texts = usePitchTexts();
  const { code } = useParams();
  usePageHead({ title: texts.scoreTitle });
  return (
    <div className={sheet.page}>
      <PageTitle>{texts.scoreTitle}</PageTitle>
      {code ? <Scores code={code} /> : <CodeForm />}
    </div>
  );
};

const CodeForm = () => {
  const texts = usePitchTexts();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(`/p/${encodeURIComponent(code.trim())}`);
      }}
    >
      <Field
        label={texts.code}
        required
        maxLength={20}
        autoCapitalize="characters"
        autoComplete="off"
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <Button type="submit">{texts.codeGo}</Button>
    </form>
  );
};

const Scores = ({ code }: { code: string }) => {
  const texts = usePitchTexts();
  const query = useQuery(pitchCodeQuery(useApi(), code));
  return (
    <PageData query={query}>
      {({ title, seat, state, criteria, slots }) => (
        <>
          <div>
            <p>
              <strong>{title}</strong>. {texts.seats[seat]}
            </p>
            <p className={sheet.muted}>{texts.anonymous}</p>
          </div>
          {state === 'closed' ? (
            <Notice kind="positive" live>
              <p>{texts.over}</p>
            </Notice>
          ) : null}
          {state !== 'closed' && slots.length === 0 ? <p role="status">{texts.waiting}</p> : null}
          {state === 'closed'
            ? null
            : [...slots]
                .reverse()
                .sort((one, other) => Number(other.current) - Number(one.current))
                .map((slot) => (
                  <section key={slot.id} aria-labelledby={`slot-${slot.id}`}>
                    <h2 id={`slot-${slot.id}`}>{slot.teamName}</h2>
                    {slot.scored ? (
                      <Notice kind="positive">
                        <p>{texts.scored}</p>
                      </Notice>
                    ) : (
                      <Ballot code={code} slotId={slot.id} criteria={criteria} />
                    )}
                  </section>
                ))}
        </>
      )}
    </PageData>
  );
};

interface BallotProps {
  code: string;
  slotId: string;
  criteria: readonly { id: string; title: string }[];
}

const Ballot = ({ code, slotId, criteria }: BallotProps) => {
  const api = useApi();
  const texts = usePitchTexts();
  const [points, setPoints] = useState<Record<string, number>>({});
  const send = usePitchChange(() =>
    api.POST('/api/pitch-codes/{code}/ballots', {
      params: { path: { code } },
      body: { slotId, points },
    }),
  );
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        send.run(undefined);
      }}
    >
      {criteria.map(({ id, title }) => (
        <fieldset key={id} className={styles.scores}>
          <legend>{title}</legend>
          {scores.map((score) => (
            <label key={score}>
              <input
                type="radio"
                name={`${slotId}-${id}`}
                aria-label={texts.of(score)}
                checked={points[id] === score}
                onChange={() => setPoints({ ...points, [id]: score })}
              />
              <span aria-hidden="true">{score}</span>
            </label>
          ))}
          <p aria-hidden="true">
            <span>{texts.low}</span>
            <span>{texts.high}</span>
          </p>
        </fieldset>
      ))}
      <FormFailure failure={send.failure} />
      <Button
        type="submit"
        disabled={send.busy || criteria.some(({ id }) => points[id] === undefined)}
      >
        {texts.send}
      </Button>
    </form>
  );
};

export default ScorePage;
