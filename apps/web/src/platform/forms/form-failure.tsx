import { Notice } from '@weft/ui';
import type { FailureCode } from '../api/api-error.js';
import { useI18n } from '../i18n/i18n.js';

/** Why a form was not taken, spoken at once, above its button. */
export const FormFailure = ({
  failure,
  retryAfter,
}: {
  failure: FailureCode | null;
  retryAfter?: number | null;
}) => {
  const { t } = useI18n();
  if (!failure) return null;
  return (
    <Notice kind="critical" live>
      <p>{t(`errors.${failure}`)}</p>
      {retryAfter ? <p>{t('failure.retryAfter', { count: Math.ceil(retryAfter / 60) })}</p> : null}
    </Notice>
  );
};
