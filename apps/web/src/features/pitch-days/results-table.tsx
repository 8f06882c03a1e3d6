import type { PitchDay, PitchSeat } from '@weft/contracts';
import { ScrollRegion } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import { usePitchTexts } from './texts.js';

/** Means of the panel and of the audience, apart; the best of each first. */
export const ResultsTable = ({ day, seat }: { day: PitchDay; seat: PitchSeat }) => {
  const texts = usePitchTexts();
  const rows = day.slots.flatMap(({ id, teamName, results }) =>
    results ? [{ id, teamName, ...results[seat] }] : [],
  );
  rows.sort((one, other) => (other.mean ?? 0) - (one.mean ?? 0));
  const shown = (mean: number | null | undefined) => (mean == null ? '–' : texts.number(mean));
  return (
    <>
      <h3 id={seat}>{texts[seat]}</h3>
      <ScrollRegion labelledBy={seat}>
        <table className={sheet.table} aria-labelledby={seat}>
          <thead>
            <tr>
              <th scope="col">{texts.team}</th>
              <th scope="col">{texts.mean}</th>
              {day.criteria.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, teamName, mean, means, ballots }) => (
              <tr key={id}>
                <th scope="row">{teamName}</th>
                <td data-label={texts.mean}>
                  {shown(mean)} <small>({texts.ballots(ballots)})</small>
                </td>
                {day.criteria.map((criterion) => (
                  <td key={criterion.id} data-label={criterion.title}>
                    {shown(means[criterion.id])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
};
