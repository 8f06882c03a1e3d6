import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import type { components } from '../../platform/api/schema.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { workPageQuery, workQuery } from './live/work.queries.js';
import { useWorkspaceTexts } from './texts.js';
import './work-errors.js';

export type WorkPage = components['schemas']['WorkPage'];

/** What a page about the work of a team is drawn from. */
export interface WorkProps {
  accountId: string;
  page: WorkPage;
  /** What I may do with the document, and who wrote in it. */
  work: {
    mode: 'write' | 'read' | 'left';
    moment: number;
    people: { accountId: string; displayName: string }[];
    authors: [number, string][];
  };
}

interface WorkFrameProps {
  view: 'work' | 'history';
  children: (props: WorkProps) => ReactNode;
}

const Loaded = ({
  accountId,
  children,
}: { accountId: string } & Pick<WorkFrameProps, 'children'>) => {
  const { locale } = useI18n();
  const texts = useWorkspaceTexts();
  const { teamId = '', assignmentId = '' } = useParams();
  const asked = { api: useApi(), offline: useOffline(), accountId, teamId, assignmentId };
  const page = useQuery(workPageQuery({ ...asked, locale }));
  const work = useQuery(workQuery(asked));
  const error = page.error ?? work.error;
  if (error) return <FormFailure failure={failureOf(error)} />;
  if (!page.data || !work.data) return <Skeleton label={texts.loading} lines={8} />;
  return children({ accountId, page: page.data, work: work.data as WorkProps['work'] });
};

/** A page about the live work of a team, with the way to the others. */
export const WorkFrame = ({ view, children }: WorkFrameProps) => {
  const { locale } = useI18n();
  const texts = useWorkspaceTexts();
  const { teamId = '', assignmentId = '' } = useParams();
  const accountId = useAccount()?.id ?? '';
  const asked = { api: useApi(), offline: useOffline(), accountId, teamId, assignmentId };
  const { data } = useQuery({ ...workPageQuery({ ...asked, locale }), enabled: false });
  const own = view === 'work' ? texts.title : texts.history.title;
  const here = `/teams/${teamId}/work/${assignmentId}`;
  const links = [
    { to: `/teams/${teamId}`, name: texts.links.team, current: false },
    { to: here, name: texts.links.work, current: view === 'work' },
    { to: `${here}/history`, name: texts.links.history, current: view === 'history' },
    { to: `/teams/${teamId}/hand-in/${assignmentId}`, name: texts.links.handIn, current: false },
  ];
  return (
    <SignedInPage title={data ? `${own}: ${data.assignment.title}` : own} wide="full">
      {(account) => (
        <>
          <nav className={sheet.views} aria-label={texts.nav}>
            <ul role="list">
              {links.map(({ to, name, current }) => (
                <li key={to}>
                  <Link to={to} aria-current={current ? 'page' : undefined}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <Loaded accountId={account.id}>{children}</Loaded>
        </>
      )}
    </SignedInPage>
  );
};
