import { Button, Field, Notice } from '@weft/ui';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useCohortChange } from './use-cohort-change.js';

/** The secret address under which another calendar shows these dates; it is shown once. */
export const CalendarAddress = () => {
  const { t, locale } = useI18n();
  const api = useApi();
  const address = useCohortChange(async (action: 'make' | 'revoke') => {
    if (action === 'make') {
      return (await bodyOf(api.POST('/api/me/calendar-address', { body: { locale } }))).url;
    }
    await api.DELETE('/api/me/calendar-address');
    return '';
  });
  return (
    <section aria-labelledby="feed">
      <h2 id="feed">{t('cohorts.feedTitle')}</h2>
      <p>{t('cohorts.feedHelp')}</p>
      {address.result ? (
        <Field
          label={t('cohorts.feedUrl')}
          value={address.result}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      ) : null}
      {address.result === '' ? <Notice live>{t('cohorts.feedRevoked')}</Notice> : null}
      <FormFailure failure={address.failure} />
      <div className={sheet.actions}>
        <Button variant="secondary" busy={address.busy} onClick={() => address.run('make')}>
          {t('cohorts.feedMake')}
        </Button>
        <Button variant="quiet" busy={address.busy} onClick={() => address.run('revoke')}>
          {t('cohorts.feedRevoke')}
        </Button>
      </div>
    </section>
  );
};
