import { Icon } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useAccount } from '../../platform/session/session.queries.js';

/** Where an account begins: sign in, or go to one's own pages. */
export const AccountMenu = () => {
  const { t } = useI18n();
  const account = useAccount();
  return (
    <Link to={account ? '/me' : '/sign-in'}>
      <Icon name="person" /> {account ? t('nav.mine') : t('nav.signIn')}
    </Link>
  );
};
