import { useQuery } from '@tanstack/react-query';
import type { Cohort, CohortPerson } from '@weft/contracts';
import { Button, EmptyState, Field, Notice, Select } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';
import sheet from '../../platform/page/sheet.module.css';
import { peopleQuery, type PeopleAsked } from './cohorts.queries.js';
import { ExtensionDialog } from './extension-dialog.js';
import { Pager } from './pager.js';
import { PeopleTable } from './people-table.js';
import { PersonActions, type PersonAction } from './person-actions.js';
import { ReasonDialog } from './reason-dialog.js';
import { useDecision } from './use-decision.js';

const states = [
  'enrolled',
  'requested',
  'waitlisted',
  'invited',
  'left',
  'removed',
  'refused',
] as const;
const sorts = ['name', 'state', 'since'] as const;

/** Who is in a cohort: searched, sorted and paged by the address. */
export const CohortPeople = ({ cohort: { id: cohortId } }: { cohort: Cohort }) => {
  const { t } = useI18n();
  const { params, change } = useAddress();
  const [asked, setAsked] = useState<{ action: PersonAction; person: CohortPerson } | null>(null);
  const decision = useDecision(cohortId);
  const search = params.get('q') ?? '';
  const state = oneOf(states, params.get('state'));
  const sort = oneOf(sorts, params.get('sort')) ?? 'name';
  const page = Number(params.get('page') ?? 1) || 1;
  const question: PeopleAsked = { sort, page, ...(search && { search }), ...(state && { state }) };
  const query = useQuery(peopleQuery({ api: useApi(), cohortId }, question));

  const narrow = (name: string, value: string) => change(name, value, ['page']);
  const act = (action: PersonAction, person: CohortPerson) => {
    if (action === 'approve' || action === 'restore')
      decision.run({ person, action, reason: null });
    else setAsked({ action, person });
  };
  const close = () => setAsked(null);
  const { done } = decision;

  return (
    <section>
      <div className={sheet.filters}>
        <Field
          label={t('cohorts.peopleSearch')}
          type="search"
          defaultValue={search}
          onChange={({ target }) => narrow('q', target.value)}
        />
        <Select
          label={t('cohorts.peopleState')}
          value={state ?? ''}
          onChange={({ target }) => narrow('state', target.value)}
        >
          <option value="">{t('cohorts.peopleAll')}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`cohorts.states.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('cohorts.peopleSort')}
          value={sort}
          onChange={({ target }) => narrow('sort', target.value)}
        >
          {sorts.map((one) => (
            <option key={one} value={one}>
              {t(`cohorts.sorts.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <FormFailure failure={decision.failure} />
      {done ? (
        <Notice kind="positive" live>
          <p>
            {t('cohorts.decided', {
              name: done.person.displayName,
              state: t(`cohorts.states.${done.state}`),
            })}
          </p>
          {done.state === 'removed' || done.state === 'refused' ? (
            <Button variant="secondary" onClick={() => act('restore', done.person)}>
              {t('cohorts.undo')}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      <PageData query={query}>
        {({ items, total, pages }) => (
          <>
            <h2 id="people" aria-live="polite">
              {t('cohorts.peopleTitle', { count: total })}
            </h2>
            {items.length === 0 ? (
              <EmptyState title={t('cohorts.peopleEmpty')}>
                <p>{t('cohorts.peopleEmptyHelp')}</p>
              </EmptyState>
            ) : (
              <PeopleTable
                labelledBy="people"
                rows={items.map((person) => ({
                  id: person.accountId,
                  name: person.displayName,
                  email: person.email,
                  since: person.since,
                  state: (
                    <>
                      {t(`cohorts.states.${person.state}`)}
                      {person.reason ? <p className={sheet.muted}>{person.reason}</p> : null}
                    </>
                  ),
                  actions: (
                    <PersonActions person={person} onAct={(action) => act(action, person)} />
                  ),
                }))}
              />
            )}
            <Pager page={page} pages={pages} onPage={(to) => change('page', String(to))} />
          </>
        )}
      </PageData>
      {asked?.action === 'extend' ? (
        <ExtensionDialog cohortId={cohortId} person={asked.person} onClose={close} />
      ) : null}
      {asked?.action === 'remove' || asked?.action === 'refuse' ? (
        <ReasonDialog
          title={t(`cohorts.${asked.action}`, { name: asked.person.displayName })}
          onClose={close}
          onConfirm={(reason) => {
            const { action, person } = asked;
            if (action === 'remove' || action === 'refuse') {
              decision.run({ person, action, reason });
            }
            close();
          }}
        />
      ) : null}
    </section>
  );
};
