import { useQuery } from '@tanstack/react-query';
import { Button, EmptyState, ProgressBar } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { invitationsQuery } from './cohorts.queries.js';
import { Pager } from './pager.js';
import { PeopleTable } from './people-table.js';
import { useCohortChange } from './use-cohort-change.js';

/** Who was invited, and how far the mails are. */
export const SentInvitations = ({ cohortId }: { cohortId: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const [page, setPage] = useState(1);
  const query = useQuery(invitationsQuery(api, cohortId, page));
  const withdraw = useCohortChange((invitationId: string) =>
    api.DELETE('/api/cohorts/{cohortId}/invitations/{invitationId}', {
      params: { path: { cohortId, invitationId } },
    }),
  );
  return (
    <section>
      <h2 id="sent">{t('cohorts.sent')}</h2>
      <FormFailure failure={withdraw.failure} />
      <PageData query={query}>
        {({ items, pages, total, mailed, accepted }) =>
          total === 0 ? (
            <EmptyState title={t('cohorts.sentEmpty')} />
          ) : (
            <>
              <ProgressBar
                value={mailed}
                max={total}
                label={t('cohorts.sentProgress', { mailed, total, accepted })}
              />
              <PeopleTable
                labelledBy="sent"
                rows={items.map(({ id, displayName, email, status, invitedAt }) => ({
                  id,
                  name: displayName,
                  email,
                  since: invitedAt,
                  state: t(`cohorts.statuses.${status}`),
                  actions:
                    status === 'accepted' ? null : (
                      <Button variant="quiet" onClick={() => withdraw.run(id)}>
                        {t('cohorts.withdraw')}
                        <span className="visually-hidden"> {displayName}</span>
                      </Button>
                    ),
                }))}
              />
              <Pager page={page} pages={pages} onPage={setPage} />
            </>
          )
        }
      </PageData>
    </section>
  );
};
