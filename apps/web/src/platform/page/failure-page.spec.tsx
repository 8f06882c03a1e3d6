import { jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Locale } from '@weft/contracts';
import { MemoryRouter } from 'react-router';
import type { FailureCode } from '../api/api-error.js';
import { en } from '../i18n/en.js';
import { I18nProvider } from '../i18n/i18n.js';
import { nl } from '../i18n/nl.js';
import { FailurePage } from './failure-page.js';

const texts = { nl, en };
const show = (locale: Locale, code: FailureCode, onRetry?: () => void) =>
  render(
    <I18nProvider locale={locale} texts={texts[locale]}>
      <MemoryRouter>
        <FailurePage code={code} {...(onRetry && { onRetry })} />
      </MemoryRouter>
    </I18nProvider>,
  );

afterEach(cleanup);

it.each(['nl', 'en'] as const)('says in %s what happened and titles the window', (locale) => {
  show(locale, 'catalogue/lesson-unknown');
  expect(screen.getByText(texts[locale].errors['catalogue/lesson-unknown'])).toBeTruthy();
  expect(document.title).toBe(`${texts[locale].failure.notFoundTitle} · Weft`);
  expect(screen.queryByRole('button')).toBeNull();
});

it('offers to try again what may pass', () => {
  const retry = jest.fn();
  show('nl', 'network/unreachable', retry);
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(retry).toHaveBeenCalledTimes(1);
});
