import { useQuery } from '@tanstack/react-query';
import { inLanguage } from '@weft/rules';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { myAnnouncementQuery } from './messages.queries.js';
import styles from './messages.module.css';
import { PlainText } from './plain-text.js';
import { useMarkRead } from './use-mark-read.js';
import './texts.js';

interface AnnouncementProps {
  accountId: string;
  announcementId: string;
}

const Announcement = ({ accountId, announcementId }: AnnouncementProps) => {
  const { t, locale, moment } = useI18n();
  useMarkRead(accountId, `/announcements/${announcementId}`);
  const query = useQuery(myAnnouncementQuery(useApi(), announcementId));
  return (
    <PageData query={query}>
      {({ title, text, byName, cohortTitle, publishedAt, correctedAt }) => (
        <article
          className={styles.announcement}
          lang={title[locale] ? undefined : locale === 'nl' ? 'en' : 'nl'}
        >
          <h2>{inLanguage(title, locale)}</h2>
          <p className={sheet.muted} lang={locale}>
            {t('messages.announcementBy', { name: byName, cohort: cohortTitle })},{' '}
            <time dateTime={publishedAt}>{moment(publishedAt)}</time>
            {correctedAt ? (
              <>
                <br />
                {t('messages.corrected', { moment: moment(correctedAt) })}
              </>
            ) : null}
          </p>
          <PlainText text={inLanguage(text, locale)} />
        </article>
      )}
    </PageData>
  );
};

/** An announcement, for whom it is meant. */
const AnnouncementPage = () => {
  const { t } = useI18n();
  const { announcementId = '' } = useParams();
  return (
    <SignedInPage title={t('messages.announcements')}>
      {({ id }) => (
        <>
          <Announcement accountId={id} announcementId={announcementId} />
          <p>
            <Link to="/notifications">{t('messages.backToNotifications')}</Link>
          </p>
        </>
      )}
    </SignedInPage>
  );
};

export default AnnouncementPage;
