import { Notice } from '@weft/ui';
import { Link, useLocation } from 'react-router';
import { useRoundTexts } from './texts.js';

/** For who is not, or no longer, in a round on this device: her link again, or her account. */
export const WayBackIn = () => {
  const t = useRoundTexts().back;
  const { pathname } = useLocation();
  return (
    <Notice kind="caution" live>
      <p>{t.link}</p>
      <p>
        {t.account} <Link to={`/sign-in?next=${encodeURIComponent(pathname)}`}>{t.signIn}</Link>
      </p>
    </Notice>
  );
};
