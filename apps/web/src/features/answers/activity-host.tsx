import { useQuery } from '@tanstack/react-query';
import { ActivityView } from '@weft/activities/react';
import type { ActivityDefinition } from '@weft/contracts';
import { SaveState } from '@weft/ui';
import { Link, useLocation } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { TextKey } from '../../platform/i18n/translator.js';
import { AnswerHistory } from './answer-history.js';
import { pollResultsQuery } from './answers.queries.js';
import type { AnswerSaveState } from './current-answer.js';
import { useAnswer } from './use-answer.js';

type LineState = 'idle' | 'saving' | 'saved' | 'offline' | 'failed';

const lines: Record<AnswerSaveState, { state: LineState; text: TextKey; signIn?: true }> = {
  empty: { state: 'idle', text: 'answer.empty' },
  saving: { state: 'saving', text: 'answer.saving' },
  saved: { state: 'saved', text: 'answer.saved' },
  waiting: { state: 'offline', text: 'answer.waiting' },
  'signed-out': { state: 'offline', text: 'answer.signedOut', signIn: true },
  refused: { state: 'failed', text: 'answer.refused' },
  visitor: { state: 'idle', text: 'answer.visitor', signIn: true },
};

interface ActivityHostProps {
  /** Id of the activity within its lesson: of its block on the page. */
  localId: string;
  lessonId: string;
  activity: ActivityDefinition;
}

/** An activity with its answer: what was stored, saving while somebody works, handing in. */
export function ActivityHost({ localId, lessonId, activity }: ActivityHostProps) {
  const { t, locale } = useI18n();
  const { pathname } = useLocation();
  const answer = useAnswer(activity, lessonId);
  const line = lines[answer.saveState];
  const voted = activity.kind === 'poll' && answer.attempts.length > 0;
  const results = useQuery({ ...pollResultsQuery(useApi(), activity.id), enabled: voted });

  return (
    <ActivityView
      id={localId}
      activity={activity}
      value={answer.value}
      attempts={answer.attempts.map(({ savedAt, value, result }) => ({
        submittedAt: savedAt,
        value,
        result,
      }))}
      onChange={answer.change}
      onSubmit={answer.submit}
      disabled={answer.loading}
      canSubmit={answer.saveState !== 'visitor'}
      pollResults={results.data ?? null}
      locale={locale}
      saveState={
        <>
          <SaveState
            state={line.state}
            retry={{
              label: t('answer.retry'),
              onRetry: () => answer.value !== null && answer.change(answer.value),
            }}
          >
            {t(line.text)}{' '}
            {line.signIn ? (
              <Link to={`/sign-in?next=${encodeURIComponent(`${pathname}#${localId}`)}`}>
                {t('answer.signIn')}
              </Link>
            ) : null}
          </SaveState>
          {/* Of a vote the server keeps nothing to look back at. */}
          {answer.saveState === 'visitor' || activity.kind === 'poll' ? null : (
            <AnswerHistory activity={activity} onRestore={answer.change} />
          )}
        </>
      }
    />
  );
}
