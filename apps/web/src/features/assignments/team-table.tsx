import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TeamHandIn, TeamHandInState } from '@weft/contracts';
import { Button, EmptyState, Select, Skeleton, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';
import sheet from '../../platform/page/sheet.module.css';
import { teamHandInsQuery } from './assignments.queries.js';
import { TeamExtensionDialog } from './team-extension-dialog.js';

const states: readonly TeamHandInState[] = ['nothing', 'draft', 'final', 'late', 'overdue'];

/** Where each team stands with an assignment; which ones are shown is in the address. */
export const TeamTable = (props: { cohortId: string; assignmentId: string }) => {
  const { cohortId, assignmentId } = props;
  const { t, locale } = useI18n();
  const { params, change } = useAddress();
  const [extended, setExtended] = useState<TeamHandIn | null>(null);
  const query = useQuery(teamHandInsQuery({ api: useApi(), cohortId, assignmentId, locale }));
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={t('site.loading')} lines={6} />;
  const { title, timeZone, items } = query.data;
  const asked = oneOf(states, params.get('state'));
  const shown = asked ? items.filter(({ state }) => state === asked) : items;
  const archive = `/api/cohorts/${cohortId}/assignments/${assignmentId}/submissions.zip`;
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{t('assignments.cohort.teamsOf', { title })}</h2>
      {items.length === 0 ? (
        <EmptyState title={t('assignments.cohort.noTeams')}>
          <p>
            <Link to={`/cohorts/${cohortId}/teams`}>{t('assignments.cohort.noTeamsHelp')}</Link>
          </p>
        </EmptyState>
      ) : (
        <>
          <div className={sheet.filters}>
            <Select
              label={t('assignments.cohort.filter')}
              value={asked ?? ''}
              onChange={({ target }) => change('state', target.value)}
            >
              <option value="">{t('assignments.cohort.all')}</option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {t(`assignments.cohort.states.${state}`)}
                </option>
              ))}
            </Select>
            <a className={buttonClass('secondary')} href={`${archive}?locale=${locale}`} download>
              {t('assignments.cohort.export')}
            </a>
          </div>
          {shown.length === 0 ? <p>{t('assignments.cohort.noneInState')}</p> : null}
          <table className={sheet.table}>
            <thead>
              <tr>
                {(['team', 'state', 'due', 'submission', 'actions'] as const).map((part) => (
                  <th key={part} scope="col">
                    {t(`assignments.cohort.${part}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((item) => (
                <TeamRow
                  key={item.teamId}
                  {...{ item, cohortId, assignmentId, timeZone }}
                  onExtend={() => setExtended(item)}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
      {extended ? (
        <TeamExtensionDialog
          {...{ cohortId, assignmentId, timeZone }}
          team={extended}
          onClose={() => setExtended(null)}
        />
      ) : null}
    </section>
  );
};

interface TeamRowProps {
  item: TeamHandIn;
  cohortId: string;
  assignmentId: string;
  timeZone: string;
  onExtend: () => void;
}

const TeamRow = ({ item, cohortId, assignmentId, timeZone, onExtend }: TeamRowProps) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const { teamId, teamName: name, state, dueAt, extension, submission } = item;
  const at = (iso: string) => momentInZone(iso, timeZone, locale);
  const takeBack = useMutation({
    mutationFn: (extensionId: string) =>
      api.DELETE('/api/cohorts/{cohortId}/assignments/{assignmentId}/extensions/{extensionId}', {
        params: { path: { cohortId, assignmentId, extensionId } },
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cohorts', cohortId] }),
  });
  return (
    <tr>
      <th scope="row">
        <Link to={`/teams/${teamId}/hand-in/${assignmentId}`}>{name}</Link>
      </th>
      <td data-label={t('assignments.cohort.state')}>{t(`assignments.cohort.states.${state}`)}</td>
      <td data-label={t('assignments.cohort.due')}>
        {extension ? t('assignments.cohort.extended', { at: at(dueAt) }) : at(dueAt)}
      </td>
      <td>
        {submission ? (
          <Link to={`/teams/${teamId}/hand-in/${assignmentId}/${submission.number}`}>
            {t('assignments.history.row', { number: submission.number })},{' '}
            {at(submission.submittedAt)}
          </Link>
        ) : null}
      </td>
      <td>
        <Button
          variant="quiet"
          aria-label={t('assignments.cohort.extendOf', { name })}
          onClick={onExtend}
        >
          {t('assignments.cohort.extend')}
        </Button>
        {extension ? (
          <Button
            variant="quiet"
            busy={takeBack.isPending}
            onClick={() => takeBack.mutate(extension.id)}
          >
            {t('assignments.cohort.takeBack', { name })}
          </Button>
        ) : null}
        <FormFailure failure={takeBack.error && failureOf(takeBack.error)} />
      </td>
    </tr>
  );
};
