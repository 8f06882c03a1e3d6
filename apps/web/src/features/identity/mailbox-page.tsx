import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './identity.module.css';
import './texts.js';

const address = /(https?:\/\/\S+)/;

/** Mail text with its links made clickable. */
const MailText = ({ text }: { text: string }) => (
  <p className={styles.mail}>
    {text.split(address).map((part, at) =>
      address.test(part) ? (
        <a key={at} href={part}>
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </p>
);

/** Mails that a demo installation kept instead of sending. */
const MailboxPage = () => {
  const { t, moment } = useI18n();
  const api = useApi();
  const query = useQuery({
    queryKey: ['mailbox'],
    queryFn: () => bodyOf(api.GET('/api/dev/mailbox')),
    staleTime: 0,
  });
  usePageHead({ title: t('identity.mailboxTitle') });
  return (
    <PageData query={query}>
      {({ items }) => (
        <div className={`${sheet.page} ${sheet.wide}`}>
          <PageTitle>{t('identity.mailboxTitle')}</PageTitle>
          <p>{t('identity.mailboxLead')}</p>
          {items.length === 0 ? (
            <EmptyState title={t('identity.mailboxEmpty')}>
              <p>{t('identity.mailboxEmptyHelp')}</p>
            </EmptyState>
          ) : (
            <ul role="list" className={sheet.list}>
              {items.map(({ id, to, subject, text, sentAt }) => (
                <li key={id}>
                  <h2>{subject}</h2>
                  <p className={sheet.muted}>
                    {t('identity.mailTo', { to })}, <time dateTime={sentAt}>{moment(sentAt)}</time>
                  </p>
                  <MailText text={text} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </PageData>
  );
};

export default MailboxPage;
