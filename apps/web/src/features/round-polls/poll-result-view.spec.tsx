import type { RoundPollQuestion, RoundPollResult } from '@weft/contracts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { en } from '../../platform/i18n/en.js';
import { I18nProvider } from '../../platform/i18n/i18n.js';
import { ChooseBallot } from './choose-ballot.js';
import { PollResultView } from './poll-result-view.js';

afterEach(cleanup);

const titles = ['Financial', 'Network', 'Policy', 'Other'];
const question: Extract<RoundPollQuestion, { kind: 'choose' }> = {
  ...{ kind: 'choose', title: { en: 'What matters?' }, number: 10, choose: 3, shuffled: false },
  options: titles.map((en) => ({ id: en.toLowerCase(), title: { en } })),
};
const result: RoundPollResult = {
  ...{ pollId: 'poll-10', question, closedAt: '2022-10-26', voters: null, reported: 7 },
  counts: { financial: 9, network: 11, policy: 4 },
  ...{ roles: [], withheld: [], answers: [], outcome: null, notes: [] },
};
const show = (what: React.ReactNode) =>
  render(
    <I18nProvider locale="en" texts={en}>
      {what}
    </I18nProvider>,
  );

it('shows votes and their share, and why there are no percentages of people', () => {
  show(<PollResultView result={result} />);
  const picture = screen.getByRole('img', { name: 'What matters?' });
  expect(picture.textContent).toMatch(/Network \(46%\) 11Policy \(17%\) 4Other \(0%\) 0/);
  screen.getByText(/24 votes in all/);
  screen.getByText(/each voter could choose more than once/);
  screen.getByText(/reports 7 participants, yet these votes come from 11 people at least/);
  const row = screen.getByRole('rowheader', { name: 'Financial', hidden: true }).closest('tr')!;
  expect(within(row).getByText('38%')).toBeTruthy();
  expect(screen.queryByText('Share of the voters')).toBeNull();
});

it('says that counts of a small group are not shown, and which roles are not', () => {
  show(<PollResultView result={{ ...result, voters: 4, counts: null }} />);
  screen.getByText(/Fewer than five people voted/);
  cleanup();
  const roles: RoundPollResult['roles'] = [{ role: 'student', voters: 6, counts: { network: 6 } }];
  show(<PollResultView result={{ ...result, voters: 11, roles, withheld: ['researcher'] }} />);
  screen.getByText(/Not shown apart: Researchers/);
  expect(screen.getByText('Students (6 people)', { exact: false })).toBeTruthy();
});

it('takes three choices, keeps the fourth reachable, and says why it is not taken', () => {
  const Ballot = () => {
    const [chosen, setChosen] = useState<string[]>([]);
    return <ChooseBallot question={question} chosen={chosen} onChange={setChosen} />;
  };
  show(<Ballot />);
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  for (const name of ['Financial', 'Network', 'Policy']) fireEvent.click(box(name));
  expect(screen.getByRole('status').textContent).toContain('3 of 3 chosen.');
  fireEvent.click(box('Other'));
  expect(box('Other').checked).toBe(false);
  expect(box('Other').disabled).toBe(false);
  expect(screen.getByRole('status').textContent).toContain('You chose 3 already');
  fireEvent.click(box('Policy'));
  fireEvent.click(box('Other'));
  expect(screen.getByRole('status').textContent).toBe('3 of 3 chosen. ');
});
