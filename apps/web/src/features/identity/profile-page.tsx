import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PasswordForm } from './password-form.js';
import { ProfileForm } from './profile-form.js';
import { SessionList } from './session-list.js';
import { SignedInPage } from './signed-in-page.js';
import './texts.js';

const AccessTokenPart = lazy(() => import('./access-token-part.js'));

const ProfilePage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('nav.profile')}>
      {(account) => (
        <>
          <ProfileForm account={account} />
          <section>
            <h2>{t('identity.sharing')}</h2>
            <p>
              <Link to="/me/sharing">{t('identity.sharingLead')}</Link>
            </p>
          </section>
          <PasswordForm email={account.email} />
          <SessionList account={account} />
          <Suspense>
            <AccessTokenPart accountId={account.id} />
          </Suspense>
        </>
      )}
    </SignedInPage>
  );
};

export default ProfilePage;
