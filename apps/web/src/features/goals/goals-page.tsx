import { Button, EmptyState, Notice } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import '../../platform/i18n/me.texts.js';
import { MyPages } from '../../platform/page/my-pages.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { fieldsOf, type GoalFields } from './current-goals.js';
import { GoalForm } from './goal-form.js';
import { GoalItem } from './goal-item.js';
import { useGoals } from './use-goals.js';
import { WrittenGoals } from './written-goals.js';

const emptyGoal: GoalFields = {
  ...{ moduleCode: null, text: '', evidence: '', dueOn: null, outcome: null },
  ...{ lookBack: '', sharedWith: null, removed: false },
};

const GoalsOf = ({ accountId }: { accountId: string }) => {
  const { t } = useI18n();
  const [search] = useSearchParams();
  const asked = search.get('module');
  const { query, goals, save } = useGoals(accountId);
  const [adding, setAdding] = useState(asked !== null);
  const [removedId, setRemovedId] = useState<string | null>(null);
  const newGoal = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(adding);
  // The form that had the focus is gone: it goes back to where it came from.
  useEffect(() => {
    if (wasAdding.current && !adding) newGoal.current?.focus();
    wasAdding.current = adding;
  }, [adding]);
  const removed = goals.find(({ id, removed: gone }) => gone && id === removedId);
  const shown = goals.filter((goal) => !goal.removed);
  const add = async (fields: GoalFields) => {
    setAdding(false);
    await save(crypto.randomUUID(), fields);
  };
  return (
    <PageData query={query}>
      {({ modules, cohorts, written }) => {
        const options = { modules, cohorts };
        const code = modules.some((module) => module.code === asked) ? asked : null;
        return (
          <>
            {adding ? (
              <section aria-labelledby="new-goal">
                <h2 id="new-goal">{t('me.goals.new')}</h2>
                <GoalForm
                  draft={`new:${code ?? ''}`}
                  initial={{ ...emptyGoal, moduleCode: code }}
                  options={options}
                  submitLabel={t('me.goals.add')}
                  onSave={add}
                  onCancel={() => setAdding(false)}
                />
              </section>
            ) : (
              <p>
                <Button ref={newGoal} onClick={() => setAdding(true)}>
                  {t('me.goals.new')}
                </Button>
              </p>
            )}
            {removed ? (
              <Notice live>
                <p>{t('me.goals.removed')}</p>
                <Button
                  variant="quiet"
                  onClick={() => {
                    void save(removed.id, { ...fieldsOf(removed), removed: false });
                  }}
                >
                  {t('me.goals.undo')}
                </Button>
              </Notice>
            ) : null}
            <WrittenGoals
              written={written}
              onFollow={({ moduleCode, text, evidence, dueOn }) =>
                void add({ ...emptyGoal, moduleCode, text, evidence, dueOn })
              }
            />
            {shown.length === 0 && !adding ? (
              <EmptyState title={t('me.goals.empty')}>
                <p>{t('me.goals.emptyHelp')}</p>
              </EmptyState>
            ) : null}
            <ul role="list" className={sheet.list}>
              {shown.map((goal) => (
                <GoalItem
                  key={goal.id}
                  goal={goal}
                  options={options}
                  onSave={async (fields) => {
                    if (fields.removed) setRemovedId(goal.id);
                    await save(goal.id, fields);
                  }}
                />
              ))}
            </ul>
          </>
        );
      }}
    </PageData>
  );
};

/** Goals that somebody sets herself, changes and looks back on (P2). */
const GoalsPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('me.goals.title')}>
      {(account) => (
        <>
          <MyPages />
          <p>{t('me.goals.lead')}</p>
          <GoalsOf accountId={account.id} />
        </>
      )}
    </SignedInPage>
  );
};

export default GoalsPage;
