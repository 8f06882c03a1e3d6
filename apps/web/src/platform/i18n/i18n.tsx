import type { Locale } from '@weft/contracts';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { createTranslator, type SiteTexts, type Translate } from './translator.js';

interface I18n {
  locale: Locale;
  t: Translate;
  /** A day in words, for instance “12 maart 2026”; the same on server and browser. */
  date: (iso: string) => string;
  /** Day and time on the reader's own clock; for what is only drawn in the browser. */
  moment: (iso: string) => string;
}

const Context = createContext<I18n | null>(null);

const loaders: Record<Locale, () => Promise<SiteTexts>> = {
  nl: () => import('./nl.js').then((module) => module.nl),
  en: () => import('./en.js').then((module) => module.en),
};

/** The texts of one language; a page loads no other. */
export const loadTexts = (locale: Locale): Promise<SiteTexts> => loaders[locale]();

interface I18nProviderProps {
  locale: Locale;
  texts: SiteTexts;
  children: ReactNode;
}

export const I18nProvider = ({ locale, texts, children }: I18nProviderProps) => {
  const value = useMemo<I18n>(() => {
    const region = locale === 'nl' ? 'nl-BE' : 'en-GB';
    const day = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'Europe/Brussels' });
    const moment = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      locale,
      t: createTranslator(locale, texts),
      date: (iso) => day.format(new Date(iso)),
      moment: (iso) => moment.format(new Date(iso)),
    };
  }, [locale, texts]);
  return <Context value={value}>{children}</Context>;
};

/** Language of the page and its texts. */
export const useI18n = (): I18n => {
  const value = use(Context);
  if (!value) throw new Error('useI18n needs an I18nProvider around it');
  return value;
};
