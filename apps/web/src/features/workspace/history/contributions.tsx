import { useQuery } from '@tanstack/react-query';
import { Notice } from '@weft/ui';
import { useApi } from '../../../platform/api/api.js';
import { PageData } from '../../../platform/page/page-data.js';
import sheet from '../../../platform/page/sheet.module.css';
import type { WorkAddress } from '../live/device-copy.js';
import { PersonShape } from '../live/person-shape.js';
import type { Person } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import { ContributionChart } from './contribution-chart.js';
import { contributionsQuery } from './history.queries.js';
import styles from './history.module.css';

/** What each member wrote and placed: evidence to talk about, and said to be no mark. */
export const Contributions = ({
  people,
  ...address
}: WorkAddress & { people: ReadonlyMap<string, Person> }) => {
  const texts = useWorkspaceTexts();
  const query = useQuery(contributionsQuery({ api: useApi(), ...address }));
  return (
    <section aria-labelledby="contributions" className={styles.contributions}>
      <h2 id="contributions">{texts.contribution.title}</h2>
      <Notice>{texts.contribution.evidence}</Notice>
      <PageData query={query}>
        {({ people: rows }) => {
          if (rows.every(({ days }) => days.length === 0)) return <p>{texts.contribution.none}</p>;
          return (
            <>
              <ContributionChart rows={rows} people={people} />
              <table className={sheet.table}>
                <thead>
                  <tr>
                    <th scope="col">{texts.contribution.member}</th>
                    <th scope="col">{texts.contribution.characters}</th>
                    <th scope="col">{texts.contribution.notes}</th>
                    <th scope="col">{texts.contribution.comments}</th>
                    <th scope="col">{texts.contribution.days}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ accountId, displayName, days }) => {
                    const person = people.get(accountId);
                    const sum = (field: 'characters' | 'entries' | 'comments') =>
                      days.reduce((total, day) => total + day[field], 0);
                    const cells = {
                      characters: sum('characters'),
                      notes: sum('entries') - sum('comments'),
                      comments: sum('comments'),
                      days: days.length,
                    } as const;
                    return (
                      <tr key={accountId}>
                        <th scope="row">
                          <span className={styles.person} data-thread={person?.mark.hue}>
                            {person ? <PersonShape shape={person.mark.shape} /> : null}{' '}
                            {displayName}
                            {person?.member ? '' : ` (${texts.contribution.former})`}
                          </span>
                        </th>
                        {(Object.keys(cells) as (keyof typeof cells)[]).map((name) => (
                          <td key={name}>
                            <span className={styles.label}>{texts.contribution[name]}: </span>
                            {cells[name]}
                          </td>
                        ))}
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </>
          );
        }}
      </PageData>
    </section>
  );
};
