import { useQuery } from '@tanstack/react-query';
import type { TeamPage as Team } from '@weft/contracts';
import { EmptyState, Notice } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { TeamMark, teamPageQuery } from '../agreements/index.js';
import { SignedInPage } from '../identity/index.js';
import { assignmentLinks, groupLinks } from './team-links.js';

const TeamSheet = ({ team }: { team: Team }) => {
  const { t, locale } = useI18n();
  const { id, cohort, standing, members, group } = team;
  const links = groupLinks.filter((link) => link.for.includes(standing));
  return (
    <>
      <p>
        <Link to={`/cohorts/${cohort.id}/teams`}>
          {t('agreements.team.of', { cohort: cohort.title })}
        </Link>
      </p>
      {standing === 'former' ? (
        <Notice>
          <p>{t('agreements.team.former')}</p>
        </Notice>
      ) : null}
      <section aria-labelledby="members">
        <h2 id="members">{t('agreements.team.members')}</h2>
        {members.length === 0 ? <p>{t('agreements.team.noMembers')}</p> : null}
        <ul role="list" className={sheet.list}>
          {members.map(({ accountId, displayName, background }) => (
            <li key={accountId}>
              <strong>{displayName}</strong>
              {background ? (
                <span className={sheet.muted}>{t(`identity.backgrounds.${background}`)}</span>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="together">
        <h2 id="together">{t('agreements.team.together')}</h2>
        <p>
          <Link to={`/teams/${id}/agreement`}>{t('agreements.groupTitle')}</Link>{' '}
          <TeamMark mark={group} />
        </p>
        {links.map(({ text, path }) => (
          <p key={text.en}>
            <Link to={path(id)}>{text[locale]}</Link>
          </p>
        ))}
      </section>
      <Assignments team={team} />
    </>
  );
};

/** One row for each assignment, with the ways to what the team does for it. */
const Assignments = ({ team: { id, cohort, standing, assignments } }: { team: Team }) => {
  const { t, locale, moment } = useI18n();
  const links = assignmentLinks.filter((link) => link.for.includes(standing));
  return (
    <section aria-labelledby="assignments">
      <h2 id="assignments">{t('agreements.team.assignments')}</h2>
      {assignments.length === 0 ? <EmptyState title={t('agreements.team.noAssignments')} /> : null}
      <ul role="list" className={sheet.list}>
        {assignments.map(({ assignmentId, title, moduleCode, moduleSlug, dueAt, agreement }) => (
          <li key={assignmentId} aria-labelledby={`row-${assignmentId}`}>
            <strong id={`row-${assignmentId}`}>{title}</strong>
            <span className={sheet.muted}>
              <Link to={`/modules/${moduleSlug}`}>{moduleCode}</Link>
              {' · '}
              <time dateTime={dueAt}>{t('agreements.team.due', { at: moment(dueAt) })}</time>
              {' · '}
              {t('agreements.title')}: <TeamMark mark={agreement} />
            </span>
            <span className={sheet.actions}>
              {links.map(({ text, path }) => (
                <Link key={text.en} to={path({ teamId: id, assignmentId, cohortId: cohort.id })}>
                  {text[locale]}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A team: who is in it, how it works together, and where it stands with each assignment. */
const TeamPage = () => {
  const { t, locale } = useI18n();
  const { teamId = '' } = useParams();
  const account = useAccount();
  const given = { api: useApi(), offline: useOffline(), locale };
  const query = useQuery({
    ...teamPageQuery({ ...given, accountId: account?.id ?? '' }, teamId),
    enabled: Boolean(account),
  });
  return (
    <SignedInPage title={query.data?.name ?? t('agreements.team.title')} wide>
      {() => <PageData query={query}>{(team) => <TeamSheet team={team} />}</PageData>}
    </SignedInPage>
  );
};

export default TeamPage;
