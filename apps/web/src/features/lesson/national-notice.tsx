import type { Country } from '@weft/contracts';
import { Notice } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePreferences } from '../../platform/preferences/preferences-context.js';

interface NationalNoticeProps {
  /** Countries whose facts the text holds. */
  national: Country[];
  /** The national variant that is shown. */
  shown: Country | null;
}

/** Says whose rules a lesson holds, and that another country still misses its own version. */
export const NationalNotice = ({ national, shown }: NationalNoticeProps) => {
  const { t, locale } = useI18n();
  const { country } = usePreferences().preferences;
  if (national.length === 0 || (shown !== null && shown === country)) return null;
  const names = new Intl.ListFormat(locale).format(national.map((one) => t(`countries.${one}`)));
  const foreign = country !== null && !national.includes(country);
  return (
    <Notice>
      <p>
        {foreign
          ? t('lesson.national', { countries: names, country: t(`countries.${country}`) })
          : t('lesson.nationalAny', { countries: names })}
      </p>
    </Notice>
  );
};
