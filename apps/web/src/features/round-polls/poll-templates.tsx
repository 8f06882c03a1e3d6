import { useQuery } from '@tanstack/react-query';
import type { RoundPollQuestion } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useRetriedWrite } from '../../platform/forms/use-retried-write.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { Line, lineIn } from './line.js';
import { pollTemplatesQuery, roundPollsKey } from './polls.queries.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

/** Questions to begin with: of the focus group, and of the round before. */
export const PollTemplates = ({ roundId }: { roundId: string }) => {
  const t = useRoundPollTexts();
  const { locale } = useI18n();
  const api = useApi();
  const write = useRetriedWrite(roundPollsKey(roundId));
  const [added, setAdded] = useState(false);
  const { data } = useQuery(pollTemplatesQuery(api, roundId));
  const add = (question: RoundPollQuestion, followsId: string | null) => {
    const params = { path: { roundId, pollId: crypto.randomUUID() } };
    const body = { question, followsId };
    setAdded(false);
    void write
      .run(() => api.PUT('/api/rounds/{roundId}/polls/{pollId}', { params, body }))
      .then(setAdded);
  };
  return (
    <>
      <ul role="list" className={styles.rows}>
        {data?.items.map(({ question, followsId }) => {
          const title = lineIn(question.title, locale);
          const name = followsId ? t.moderate.fromPrevious : t.moderate.fromFocusGroup;
          return (
            <li key={`${followsId ?? 'focus-group'}:${title}`}>
              <div>
                <strong>
                  {question.number === null ? name : t.moderate.templateOf(question.number, name)}
                </strong>
                <p>
                  <Line text={question.title} />
                </p>
                <p className={sheet.muted}>
                  {question.kind === 'choose'
                    ? t.vote.choose(question.choose)
                    : t.form.kinds[question.kind]}
                </p>
              </div>
              <Button
                variant="secondary"
                busy={write.busy}
                aria-label={t.moderate.templateAdd(title)}
                onClick={() => add(question, followsId)}
              >
                {t.moderate.add}
              </Button>
            </li>
          );
        })}
      </ul>
      <FormFailure failure={write.failure} />
      <p role="status">{added ? t.moderate.added : null}</p>
    </>
  );
};
