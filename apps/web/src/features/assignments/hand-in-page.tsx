import { useQuery } from '@tanstack/react-query';
import type { HandIn } from '@weft/contracts';
import { Disclosure, Notice, Skeleton } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { handInQuery } from './assignments.queries.js';
import { MissingList } from './missing-list.js';
import { RulesList } from './rules-list.js';
import { SubmissionList } from './submission-list.js';
import { SubmitPanel } from './submit-panel.js';
import { TeamFiles } from './team-files.js';
import { WorkView } from './work-view.js';
import './texts.js';

/** Handing in an assignment: what holds, what would be handed in, what is missing, what was. */
const HandInPage = () => {
  const { t, locale } = useI18n();
  const { teamId = '', assignmentId = '' } = useParams();
  const api = useApi();
  const given = { api, teamId, assignmentId, locale };
  const { data } = useQuery({ ...handInQuery(given), enabled: false });
  const title = data
    ? t('assignments.titleOf', { title: data.assignment.title })
    : t('assignments.title');
  return (
    <SignedInPage title={title}>
      {() => <HandInView teamId={teamId} assignmentId={assignmentId} />}
    </SignedInPage>
  );
};

const HandInView = ({ teamId, assignmentId }: { teamId: string; assignmentId: string }) => {
  const { t, locale } = useI18n();
  const query = useQuery(handInQuery({ api: useApi(), teamId, assignmentId, locale }));
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={t('site.loading')} lines={6} />;
  const handIn = query.data;
  const { team, assignment, standing } = handIn;
  const isMember = standing === 'member';
  return (
    <>
      <p className={sheet.actions}>
        <Link to={`/teams/${teamId}`}>{t('assignments.team', { name: team.name })}</Link>
        <Link to={`/teams/${teamId}/work/${assignmentId}`}>{t('assignments.toWork')}</Link>
      </p>
      <p>{assignment.deliverable}</p>
      {isMember ? null : (
        <Notice>
          <p>{t(standing === 'former' ? 'assignments.former' : 'assignments.lecturer')}</p>
        </Notice>
      )}
      <section aria-labelledby="rules">
        <h2 id="rules">{t('assignments.rules.title')}</h2>
        <RulesList
          dates={assignment}
          rules={assignment.rules}
          timeZone={handIn.timeZone}
          reason={handIn.extension?.reason ?? null}
        />
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{t('assignments.files.title')}</h2>
        <TeamFiles teamId={teamId} assignmentId={assignmentId} changes={isMember} />
      </section>
      {handIn.preview ? <Preview handIn={handIn} preview={handIn.preview} /> : null}
      {isMember ? <MissingList missing={handIn.missing} /> : null}
      {isMember ? <SubmitPanel handIn={handIn} /> : null}
      <SubmissionList handIn={handIn} />
    </>
  );
};

interface PreviewProps {
  handIn: HandIn;
  preview: NonNullable<HandIn['preview']>;
}

const Preview = ({ handIn, preview }: PreviewProps) => {
  const { t } = useI18n();
  const { words, snapshot, files } = preview;
  const names = handIn.team.members.map(({ displayName }) => displayName).join(', ');
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t('assignments.preview.title')}</h2>
      <ul>
        <li>{t('assignments.preview.words', { count: words })}</li>
        <li>{t('assignments.preview.canvases', { count: snapshot.canvases.length })}</li>
        <li>{t('assignments.preview.tables', { count: snapshot.tables.length })}</li>
        <li>{t('assignments.preview.files', { count: files.length })}</li>
        <li>{t('assignments.preview.members', { names })}</li>
      </ul>
      <Disclosure summary={t('assignments.preview.show')}>
        <WorkView work={snapshot} />
      </Disclosure>
    </section>
  );
};

export default HandInPage;
