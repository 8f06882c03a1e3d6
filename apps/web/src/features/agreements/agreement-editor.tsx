import type { Agreement, AgreementContent, AgreementDraftState } from '@weft/contracts';
import {
  agreementProblems,
  type AgreementChoice,
  challengeQuestions,
  groupParts,
  groupQuestions,
  mergeAgreements,
  ownCriterionScale,
  partOf,
} from '@weft/rules';
import { Button, Notice, SaveState } from '@weft/ui';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import {
  type SharedDraftWays,
  type Unsaved,
  useSharedDraft,
} from '../../platform/forms/use-shared-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { DraftText, type Editing, ItemFields, QuestionFields } from './agreement-fields.js';
import { unsavedKey } from './agreements.queries.js';
import styles from './agreements.module.css';
import { ConflictDialog } from './conflict-dialog.js';
import { ConsentPanel } from './consent-panel.js';
import { CriteriaFields } from './criteria-fields.js';
import { useRemoval } from './use-removal.js';

interface AgreementEditorProps {
  accountId: string;
  agreement: Agreement;
  draft: AgreementDraftState;
  unsaved: Unsaved<AgreementContent> | null;
}

/** The one draft of the team: written by all members, saved as it is typed. */
export const AgreementEditor = (props: AgreementEditorProps) => {
  const { accountId, agreement, draft, unsaved } = props;
  const { t } = useI18n();
  const [content, setContent] = useState(unsaved?.content ?? draft.content);
  const takeIn = useCallback((merged: AgreementContent) => setContent(merged), []);
  const ways = useAgreementWays(agreement);
  const sync = useSharedDraft({ accountId, start: draft, unsaved, content, takeIn, ways });
  const { receive } = sync;
  useEffect(() => receive(draft), [receive, draft]);
  const problems = useMemo(
    () =>
      agreementProblems(content, {
        group: agreement.assignment === null,
        members: agreement.members.map((member) => member.accountId),
        levels: ownCriterionScale(agreement.assignment?.rubric ?? []).length,
      }),
    [agreement, content],
  );
  const { remove, removed, putBack } = useRemoval(content, setContent);
  const editing: Editing = { agreement, content, problems, change: setContent, remove };
  return (
    <>
      <div className={styles.bar}>
        <SaveState
          state={sync.state === 'conflict' ? 'failed' : sync.state}
          retry={{ label: t('agreements.save.retry'), onRetry: sync.saveNow }}
        >
          {t(`agreements.save.${sync.state}`)}
        </SaveState>
        {sync.mergedBy ? (
          <p role="status">{t('agreements.merged', { by: sync.mergedBy })}</p>
        ) : null}
      </div>
      <FormFailure failure={sync.failure} />
      {removed ? (
        <Notice live>
          <p>{t('agreements.removed')}</p>
          <Button variant="secondary" onClick={putBack}>
            {t('agreements.putBack')}
          </Button>
        </Notice>
      ) : null}
      {sync.conflict ? (
        <ConflictDialog
          {...{ agreement, mine: content, theirs: sync.conflict.theirs }}
          conflicts={sync.conflict.conflicts}
          onResolve={sync.resolve}
        />
      ) : null}
      {agreement.assignment ? (
        <AssignmentParts editing={editing} />
      ) : (
        groupParts.map((part) => (
          <Part key={part} editing={editing} part={part}>
            <QuestionFields
              editing={editing}
              names={groupQuestions.filter((name) => partOf(name) === part)}
            />
          </Part>
        ))
      )}
      <ConsentPanel
        {...{ accountId, editing }}
        revision={sync.state === 'saved' ? sync.revision : null}
      />
    </>
  );
};

const AssignmentParts = ({ editing }: { editing: Editing }) => (
  <>
    <Part editing={editing} part="challenge">
      <QuestionFields editing={editing} names={challengeQuestions} />
    </Part>
    <Part editing={editing} part="goals">
      <ItemFields editing={editing} list="goals" />
    </Part>
    <Part editing={editing} part="success">
      <ItemFields editing={editing} list="success" />
    </Part>
    <Part editing={editing} part="roles">
      {editing.agreement.members.map(({ accountId }) => (
        <DraftText key={accountId} editing={editing} name={`roles:${accountId}`} rows={2} />
      ))}
    </Part>
    <Part editing={editing} part="criteria">
      <CriteriaFields editing={editing} />
    </Part>
  </>
);

type PartName =
  (typeof groupParts)[number] | 'challenge' | 'goals' | 'success' | 'roles' | 'criteria';

/** A part with what it is for, and what the lecturer asked about it last. */
const Part = ({
  editing: { agreement },
  part,
  children,
}: {
  editing: Editing;
  part: PartName;
  children: ReactNode;
}) => {
  const { t } = useI18n();
  const [newest] = agreement.rounds;
  const asked = agreement.state === 'questions' ? newest?.answer : null;
  const question = asked?.questions[part];
  return (
    <section aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{t(`agreements.parts.${part}`)}</h2>
      <p id={part === 'goals' || part === 'success' ? `text-${part}` : undefined}>
        {t(`agreements.help.${part}`)}
      </p>
      {asked && question ? (
        <Notice kind="caution" title={t('agreements.asks', { by: asked.by })}>
          <p className={styles.said}>{question}</p>
        </Notice>
      ) : null}
      {children}
    </section>
  );
};

function useAgreementWays({ subject, team }: Agreement) {
  const api = useApi();
  const teamId = team.id;
  return useMemo<SharedDraftWays<AgreementContent, AgreementChoice, string, AgreementDraftState>>(
    () => ({
      keepAs: unsavedKey({ teamId, subject }),
      changedMeanwhile: 'agreements/changed-meanwhile',
      send: (body) =>
        bodyOf(
          api.PUT('/api/teams/{teamId}/agreements/{subject}/draft', {
            params: { path: { teamId, subject } },
            body,
          }),
        ),
      merge: mergeAgreements,
      keyOf: (key) => key,
    }),
    [api, teamId, subject],
  );
}
