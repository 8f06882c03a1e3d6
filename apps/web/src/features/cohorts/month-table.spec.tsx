import { fireEvent, render, screen, within } from '@testing-library/react';
import { I18nProvider } from '../../platform/i18n/i18n.js';
import { en } from '../../platform/i18n/en.js';
import { entriesOf, MonthTable } from './month-table.js';
import './texts.js';

const words = { opens: 'Opens', due: 'Due' };
const stage = {
  kind: 'stage',
  targetId: 'A',
  title: 'Explore',
  opensOn: '2999-02-01',
  dueOn: '2999-03-01',
};
const show = () =>
  render(
    <I18nProvider locale="en" texts={en}>
      <MonthTable
        entries={entriesOf([stage, { ...stage, opensOn: '1999-01-01', dueOn: null }], words)}
      />
    </I18nProvider>,
  );

it('is the day something opens and the day it is due', () => {
  expect(entriesOf([stage, { ...stage, targetId: 'B', opensOn: null }], words)).toEqual([
    { key: 'stageA-opens', day: '2999-02-01', text: 'Opens: Explore' },
    { key: 'stageA-due', day: '2999-03-01', text: 'Due: Explore' },
    { key: 'stageB-due', day: '2999-03-01', text: 'Due: Explore' },
  ]);
});

it('begins at the first month with a date to come, and goes on', () => {
  show();
  screen.getByRole('heading', { name: 'February 2999' });
  within(screen.getByRole('cell', { name: /^1 *Opens/ })).getByText('Opens: Explore');
  fireEvent.click(screen.getByRole('button', { name: 'Next month' }));
  screen.getByRole('heading', { name: 'March 2999' });
  screen.getByText('Due: Explore');
});
