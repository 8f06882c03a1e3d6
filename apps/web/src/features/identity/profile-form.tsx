import { useQueryClient } from '@tanstack/react-query';
import type { Account } from '@weft/contracts';
import { Button, Notice, Select } from '@weft/ui';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { countries, locales, nameOfLocale } from '../../platform/i18n/locale.js';
import { usePreferences } from '../../platform/preferences/preferences-context.js';
import { NameField } from './identity-fields.js';

type Background = NonNullable<Account['background']>;
const backgrounds = [
  'social',
  'business',
  'technology',
  'arts',
  'health',
  'other',
] as const satisfies readonly Background[];

/** Name, language, country and background. */
export const ProfileForm = ({ account }: { account: Account }) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const { change } = usePreferences();
  const form = useSubmit(async ({ displayName = '', locale, country, background }) => {
    const saved = await bodyOf(
      api.PATCH('/api/me/profile', {
        body: {
          displayName,
          locale: locale as Account['locale'],
          country: country as Account['country'],
          background: background ? (background as Background) : null,
        },
      }),
    );
    change({ country: saved.account.country });
    await queryClient.invalidateQueries({ queryKey: ['session'] });
    return true;
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <p>{t('identity.profileLead')}</p>
      <NameField wrong={form.isWrong('displayName')} defaultValue={account.displayName} />
      <Select label={t('identity.language')} name="locale" defaultValue={account.locale}>
        {locales.map((locale) => (
          <option key={locale} value={locale}>
            {nameOfLocale(locale)}
          </option>
        ))}
      </Select>
      <Select label={t('identity.country')} name="country" defaultValue={account.country}>
        {countries.map((country) => (
          <option key={country} value={country}>
            {t(`countries.${country}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('identity.background')}
        name="background"
        defaultValue={account.background ?? ''}
      >
        <option value="">{t('identity.noBackground')}</option>
        {backgrounds.map((background) => (
          <option key={background} value={background}>
            {t(`identity.backgrounds.${background}`)}
          </option>
        ))}
      </Select>
      <FormFailure failure={form.failure} />
      {form.result ? (
        <Notice kind="positive" live>
          {t('identity.saved')}
        </Notice>
      ) : null}
      <Button type="submit" busy={form.busy}>
        {t('identity.save')}
      </Button>
    </form>
  );
};
