import { cleanup, render, screen } from '@testing-library/react';
import { en } from '../../platform/i18n/en.js';
import { I18nProvider } from '../../platform/i18n/i18n.js';
import { EntryOrigin } from './entry-origin.js';

const origin = (review: string, asOf: string | null = '2022', accessed?: string) => (
  <I18nProvider locale="en" texts={en}>
    <EntryOrigin
      asOf={asOf}
      sources={[
        {
          id: 'guide',
          title: 'Guide',
          publisher: 'Publisher',
          url: 'https://example.org/',
          ...(accessed && { accessed }),
          review,
          language: 'nl',
        },
      ]}
    />
  </I18nProvider>
);

afterEach(cleanup);

it('marks what should have been reviewed before today', () => {
  render(origin('2020-01-31'));
  expect(screen.getByText(/Possibly out of date/)).toBeTruthy();
  expect(screen.getByText('As of 2022')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Guide' }).getAttribute('href')).toContain('example.org');
});

it('says when to review what is not overdue, and that it has no date', () => {
  render(origin('2999-01-31', null, '2026-11-22'));
  expect(screen.getByText(/accessed on 22 November 2026/)).toBeTruthy();
  expect(screen.queryByText(/Possibly out of date/)).toBeNull();
  expect(screen.getByText('(to be reviewed before 31 January 2999)')).toBeTruthy();
  expect(screen.getByText('Undated')).toBeTruthy();
});

it('claims no day on which nobody opened an address', () => {
  render(origin('2999-01-31'));
  expect(screen.queryByText(/accessed on/)).toBeNull();
  expect(screen.getByText(/not opened by us yet/)).toBeTruthy();
});
