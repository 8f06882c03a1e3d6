import { useQuery } from '@tanstack/react-query';
import type { Announcement } from '@weft/contracts';
import { inLanguage } from '@weft/rules';
import { Button, Dialog, Skeleton } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { AnnouncementEditor } from './announcement-editor.js';
import { AnnouncementHistory } from './announcement-history.js';
import { announcementQuery } from './messages.queries.js';
import { titleOf } from './announcement-texts.js';
import { PlainText } from './plain-text.js';
import { useAnnouncementWrites } from './use-announcement-writes.js';

interface AnnouncementDeskProps {
  cohortId: string;
  announcementId: string;
  onDone: () => void;
}

const fresh = (id: string): Announcement => ({
  ...{ id, state: 'draft', revision: 0, texts: {}, publishAt: null, publishedAt: null },
  updatedAt: new Date().toISOString(),
});

/** Where one announcement is written, sent, corrected and taken back. */
export const AnnouncementDesk = ({ cohortId, announcementId, onDone }: AnnouncementDeskProps) => {
  const { t, locale } = useI18n();
  const query = useQuery({
    ...announcementQuery(useApi(), cohortId, announcementId),
    retry: false,
    refetchOnWindowFocus: false,
  });
  const writes = useAnnouncementWrites({ cohortId, announcementId });
  const [asking, setAsking] = useState(false);
  const failure = query.error && failureOf(query.error);
  const isNew = failure === 'messages/announcement-unknown';
  if (failure && !isNew) return <FormFailure failure={failure} />;
  if (!query.data && !isNew) return <Skeleton label={t('site.loading')} lines={6} />;
  const announcement = query.data ?? fresh(announcementId);
  const { state, texts } = announcement;
  const title = titleOf(announcement, locale) || t('messages.untitled');
  const gone = state === 'withdrawn';
  return (
    <section aria-labelledby="announcement">
      <p>
        <Link to="?view=announcements" state={{ keepFocus: true }}>
          {t('messages.back')}
        </Link>
      </p>
      <h2 id="announcement">{isNew ? t('messages.newAnnouncement') : title}</h2>
      {isNew ? null : <p className={sheet.muted}>{t(`messages.states.${state}`)}</p>}
      {gone ? (
        <PlainText text={inLanguage(bodiesOf(texts), locale)} />
      ) : (
        <AnnouncementEditor {...{ cohortId, announcement, onDone }} />
      )}
      {gone || isNew ? null : (
        <div className={sheet.actions}>
          <Button variant="critical" onClick={() => setAsking(true)}>
            {t(state === 'published' ? 'messages.withdraw' : 'messages.discard')}
          </Button>
        </div>
      )}
      <FormFailure failure={writes.failure} />
      <Dialog
        open={asking}
        title={t('messages.withdrawAsk', { title })}
        closeLabel={t('messages.cancel')}
        onClose={() => setAsking(false)}
      >
        {state === 'published' ? <p>{t('messages.withdrawHelp')}</p> : null}
        <div className={sheet.actions}>
          <Button
            variant="critical"
            busy={writes.busy}
            onClick={() =>
              void writes.withdraw().then((done) => {
                setAsking(false);
                if (done) onDone();
              })
            }
          >
            {t(state === 'published' ? 'messages.withdraw' : 'messages.discard')}
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {t('messages.cancel')}
          </Button>
        </div>
      </Dialog>
      <AnnouncementHistory events={query.data?.events ?? []} />
    </section>
  );
};

function bodiesOf(texts: Announcement['texts']) {
  return Object.fromEntries(Object.entries(texts).map(([locale, { text }]) => [locale, text]));
}
