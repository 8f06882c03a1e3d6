import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../../platform/api/api.js';
import { PageData } from '../../../platform/page/page-data.js';
import { documentOf } from '../live/read-only-document.js';
import { AuthorsProvider } from '../live/use-authors.js';
import { WorkProvider, type Person } from '../live/work-context.js';
import { momentQuery } from '../live/work.queries.js';
import type { WorkPage } from '../work-frame.js';
import { WorkPanes } from '../work-panes.js';

interface EarlierMomentProps {
  accountId: string;
  page: WorkPage;
  people: ReadonlyMap<string, Person>;
  authors: readonly (readonly [number, string])[];
  moment: number;
}

const silent = () => undefined;

/** The work as it stood at a moment, to read; the moment before stays until it is there. */
export const EarlierMoment = ({ accountId, page, moment, ...known }: EarlierMomentProps) => {
  const address = { teamId: page.team.id, assignmentId: page.assignment.id };
  const query = useQuery({
    ...momentQuery({ api: useApi(), ...address }, moment),
    placeholderData: keepPreviousData,
  });
  const { people } = known;
  const document = useMemo(() => query.data && documentOf(query.data), [query.data]);
  const authors = useMemo(() => new Map(known.authors), [known.authors]);
  return (
    <PageData query={query}>
      {() =>
        document ? (
          <WorkProvider
            value={{
              ...{ ...address, accountId, document, people, say: silent },
              ...{ room: null, history: null, canWrite: false },
              moduleCode: page.assignment.moduleCode,
            }}
          >
            <AuthorsProvider value={authors}>
              <WorkPanes page={page} />
            </AuthorsProvider>
          </WorkProvider>
        ) : null
      }
    </PageData>
  );
};
