import { Skeleton, buttonClass } from '@weft/ui';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount, type SessionAccount } from '../../platform/session/session.queries.js';
import './texts.js';

interface SignedInPageProps {
  title: string;
  /** `full`: as wide as pages may be. */
  wide?: boolean | 'full';
  children: (account: SessionAccount) => ReactNode;
}

/** A page of one's own: its title for everybody, its content once it is known who is looking. */
export const SignedInPage = ({ title, wide, children }: SignedInPageProps) => {
  const { t } = useI18n();
  const account = useAccount();
  const { pathname } = useLocation();
  usePageHead({ title });
  return (
    <div
      className={wide ? `${sheet.page} ${wide === 'full' ? sheet.full : sheet.wide}` : sheet.page}
    >
      <PageTitle>{title}</PageTitle>
      {account === undefined ? <Skeleton label={t('site.loading')} lines={6} /> : null}
      {account === null ? (
        <section>
          <p>{t('identity.needsSignIn')}</p>
          <p>
            <Link className={buttonClass()} to={`/sign-in?next=${encodeURIComponent(pathname)}`}>
              {t('identity.signIn')}
            </Link>
          </p>
        </section>
      ) : null}
      {account ? children(account) : null}
    </div>
  );
};
