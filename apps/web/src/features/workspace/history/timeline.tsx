import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, EmptyState } from '@weft/ui';
import { useMemo, useState } from 'react';
import { useApi } from '../../../platform/api/api.js';
import { useI18n } from '../../../platform/i18n/i18n.js';
import { PageData } from '../../../platform/page/page-data.js';
import { peopleOf } from '../live/people-of.js';
import { useWorkspaceTexts } from '../texts.js';
import type { WorkProps } from '../work-frame.js';
import { Contributions } from './contributions.js';
import { EarlierMoment } from './earlier-moment.js';
import { periodsQuery, type WorkspacePeriod } from './history.queries.js';
import styles from './history.module.css';
import { RestoreMoment } from './restore-moment.js';

interface MomentsProps {
  /** Newest first. */
  periods: readonly WorkspacePeriod[];
  shown: WorkspacePeriod;
  onShow: (period: WorkspacePeriod) => void;
}

/** The moments as a slider, which stands at the right for now, and as a list. */
const Moments = ({ periods, shown, onShow }: MomentsProps) => {
  const { moment } = useI18n();
  const texts = useWorkspaceTexts();
  const at = periods.indexOf(shown);
  const last = periods.length - 1;
  const go = (to: number) => {
    const period = periods[to];
    if (period) onShow(period);
  };
  const named = (period: WorkspacePeriod) =>
    `${moment(period.endedAt)}, ${texts.history.by(period.displayName)}`;
  return (
    <section aria-label={texts.history.moments} className={styles.moments}>
      <div className={styles.slider}>
        <Button variant="quiet" aria-disabled={at >= last} onClick={() => go(at + 1)}>
          {texts.history.earlier}
        </Button>
        <input
          type="range"
          aria-label={texts.history.slider}
          aria-valuetext={named(shown)}
          min={0}
          max={last}
          value={last - at}
          onChange={({ target }) => go(last - Number(target.value))}
        />
        <Button variant="quiet" aria-disabled={at <= 0} onClick={() => go(at - 1)}>
          {texts.history.later}
        </Button>
      </div>
      <ol role="list" className={styles.list}>
        {periods.map((period) => (
          <li key={period.moment}>
            <button type="button" aria-pressed={period === shown} onClick={() => onShow(period)}>
              <strong>{moment(period.endedAt)}</strong> {texts.history.by(period.displayName)}
              <small>{texts.history.what(period)}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The history of the work: its moments, one of them to read, and who did what. */
const Timeline = ({ accountId, page, work }: WorkProps) => {
  const texts = useWorkspaceTexts();
  const address = { teamId: page.team.id, assignmentId: page.assignment.id };
  const query = useInfiniteQuery(periodsQuery({ api: useApi(), ...address }));
  const [chosen, setChosen] = useState<number | null>(null);
  const people = useMemo(() => peopleOf(page.members, work.people), [page.members, work.people]);
  return (
    <>
      <p>{texts.history.lead}</p>
      <PageData query={query}>
        {({ pages }) => {
          const periods = pages.flatMap(({ items }) => items);
          const shown = periods.find(({ moment }) => moment === chosen) ?? periods[0];
          if (!shown) {
            return (
              <EmptyState title={texts.history.none}>
                <p>{texts.history.noneHelp}</p>
              </EmptyState>
            );
          }
          return (
            <div className={styles.timeline}>
              <div className={styles.choice}>
                <Moments
                  periods={periods}
                  shown={shown}
                  onShow={({ moment }) => setChosen(moment)}
                />
                {query.hasNextPage ? (
                  <Button
                    variant="secondary"
                    busy={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {texts.history.more}
                  </Button>
                ) : null}
              </div>
              <div className={styles.shown}>
                <RestoreMoment
                  {...address}
                  period={shown}
                  isNow={shown === periods[0]}
                  mayRestore={work.mode === 'write'}
                  onRestored={() => setChosen(null)}
                />
                <EarlierMoment
                  {...{ accountId, page, people, authors: work.authors }}
                  moment={shown.moment}
                />
              </div>
            </div>
          );
        }}
      </PageData>
      <Contributions {...address} people={people} />
    </>
  );
};

export default Timeline;
