import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { Pager } from '../../platform/page/pager.js';
import sheet from '../../platform/page/sheet.module.css';
import { decisionsQuery } from './versions.queries.js';

/** Who decided what, newest first; fetched when it is unfolded. */
export const DecisionHistory = ({ cohortId }: { cohortId: string }) => {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t('versions.history')} open={open} onToggle={setOpen}>
      {open ? <Decisions cohortId={cohortId} /> : null}
    </Disclosure>
  );
};

const Decisions = ({ cohortId }: { cohortId: string }) => {
  const { t, locale, date } = useI18n();
  const [page, setPage] = useState(1);
  const query = useQuery(decisionsQuery({ api: useApi(), cohortId, locale }, page));
  return (
    <PageData query={query}>
      {({ items, pages }) => (
        <>
          {items.length === 0 ? <p>{t('versions.historyEmpty')}</p> : null}
          <ul role="list" className={sheet.list}>
            {items.map(({ id, title, from, to, decision, by, at, note }) => (
              <li key={id}>
                <span>
                  {t('versions.historyLine', {
                    ...{ title, from, to, decision: t(`versions.decisions.${decision}`) },
                  })}
                </span>
                {note ? <q>{note}</q> : null}
                <span className={sheet.muted}>
                  {t('versions.historyBy', { by, date: date(at) })}
                </span>
              </li>
            ))}
          </ul>
          <Pager
            page={page}
            pages={pages}
            onPage={setPage}
            labels={{
              previous: t('versions.previous'),
              next: t('versions.next'),
              position: t('versions.page', { page, pages }),
            }}
          />
        </>
      )}
    </PageData>
  );
};
