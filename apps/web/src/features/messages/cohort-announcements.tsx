import { useQuery } from '@tanstack/react-query';
import type { Cohort } from '@weft/contracts';
import { Button, EmptyState } from '@weft/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { Pager } from '../cohorts/index.js';
import { AnnouncementDesk } from './announcement-desk.js';
import { titleOf } from './announcement-texts.js';
import { announcementsQuery } from './messages.queries.js';
import './texts.js';

const view = 'announcements';

const AnnouncementList = ({
  cohortId,
  onOpen,
}: {
  cohortId: string;
  onOpen: (id: string) => void;
}) => {
  const { t, locale, moment } = useI18n();
  const [page, setPage] = useState(1);
  const query = useQuery(announcementsQuery(useApi(), cohortId, page));
  return (
    <section aria-labelledby="announcements">
      <h2 id="announcements">{t('messages.announcements')}</h2>
      <Button onClick={() => onOpen(crypto.randomUUID())}>{t('messages.newAnnouncement')}</Button>
      <PageData query={query}>
        {({ items, pages }) =>
          items.length === 0 ? (
            <EmptyState title={t('messages.noAnnouncements')}>
              <p>{t('messages.noAnnouncementsHelp')}</p>
            </EmptyState>
          ) : (
            <>
              <ul role="list" className={sheet.list}>
                {items.map((item) => {
                  const at = item.publishedAt ?? item.publishAt ?? item.updatedAt;
                  return (
                    <li key={item.id}>
                      <p>
                        <Link to={`?view=${view}&message=${item.id}`} state={{ keepFocus: true }}>
                          {titleOf(item, locale) || t('messages.untitled')}
                        </Link>
                      </p>
                      <p className={sheet.muted}>
                        {t(`messages.states.${item.state}`)},{' '}
                        <time dateTime={at}>{moment(at)}</time>
                      </p>
                    </li>
                  );
                })}
              </ul>
              <Pager page={page} pages={pages} onPage={setPage} />
            </>
          )
        }
      </PageData>
    </section>
  );
};

/** What the lecturers of a cohort tell it: drafts, what is planned and what was sent. */
const CohortAnnouncements = ({ cohort: { id: cohortId } }: { cohort: Cohort }) => {
  const [search, setSearch] = useSearchParams();
  const announcementId = search.get('message');
  const open = (message: string | null) =>
    setSearch({ view, ...(message && { message }) }, { state: { keepFocus: true } });
  return announcementId ? (
    <AnnouncementDesk
      key={announcementId}
      {...{ cohortId, announcementId }}
      onDone={() => open(null)}
    />
  ) : (
    <AnnouncementList cohortId={cohortId} onOpen={open} />
  );
};

export default CohortAnnouncements;
