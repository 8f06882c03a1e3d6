import { useQuery } from '@tanstack/react-query';
import type { PitchDay } from '@weft/contracts';
import { Button, Disclosure, Notice } from '@weft/ui';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { PitchClockFace } from './pitch-clock.js';
import styles from './pitch-days.module.css';
import { pitchDayQuery } from './pitch-days.queries.js';
import { PitchSettings } from './pitch-settings.js';
import { ResultsTable } from './results-table.js';
import { RunningOrder } from './running-order.js';
import { usePitchTexts } from './texts.js';
import { usePitchChange } from './use-pitch-change.js';

/** One pitch day: its order for everybody, its screen and codes for who runs it, then results. */
const PitchDayPage = () => {
  const texts = usePitchTexts();
  const { pitchDayId = '' } = useParams();
  const query = useQuery({ ...pitchDayQuery(useApi(), pitchDayId), retry: false });
  return (
    <SignedInPage title={query.data?.title ?? texts.title} wide>
      {() => <PageData query={query}>{(day) => <Day day={day} />}</PageData>}
    </SignedInPage>
  );
};

type Action = 'open' | 'close' | 'start' | 'pause' | 'reset';

const Day = ({ day }: { day: PitchDay }) => {
  const api = useApi();
  const texts = usePitchTexts();
  const path = { pitchDayId: day.id };
  const stage = usePitchChange((body: { action: Action } | { action: 'show'; slotId: string }) =>
    api.PUT('/api/pitch-days/{pitchDayId}/stage', { params: { path }, body }),
  );
  const announce = usePitchChange((_: undefined, id) =>
    api.POST('/api/pitch-days/{pitchDayId}/announcement', {
      params: { path },
      body: { id },
    }),
  );
  const runs = day.codes !== null;
  return (
    <>
      <p>
        <Link to={`/cohorts/${day.cohortId}/pitch-days`}>{texts.toDays}</Link>
      </p>
      {day.state === 'closed' ? (
        <section>
          <h2>{texts.results}</h2>
          <ResultsTable day={day} seat="panel" />
          <ResultsTable day={day} seat="audience" />
        </section>
      ) : (
        <Stage day={day} onAct={(action) => stage.run({ action })} busy={stage.busy} />
      )}
      <FormFailure failure={stage.failure} />
      {day.codes && day.state !== 'closed' ? <Codes codes={day.codes} /> : null}
      <section>
        <h2>{texts.order}</h2>
        <RunningOrder day={day} onShow={(slotId) => stage.run({ action: 'show', slotId })} />
        {runs && day.state !== 'closed' ? (
          <>
            <FormFailure failure={announce.failure} />
            <div className={sheet.actions}>
              <Button
                variant="secondary"
                disabled={announce.busy}
                onClick={() => announce.run(undefined)}
              >
                {texts.announce}
              </Button>
            </div>
            {day.announced ? (
              <p className={sheet.muted} role="status">
                {texts.announced}
              </p>
            ) : null}
          </>
        ) : null}
        {day.state === 'closed' ? null : <p className={sheet.muted}>{texts.resultsLater}</p>}
      </section>
      {runs && day.state !== 'closed' ? (
        <Disclosure summary={texts.settings}>
          <PitchSettings place={{ ...path, cohortId: day.cohortId }} stored={day} />
        </Disclosure>
      ) : null}
    </>
  );
};

interface StageProps {
  day: PitchDay;
  onAct: (action: Action) => void;
  busy: boolean;
}

/** What the room looks at: the team that pitches, and its time. */
const Stage = ({ day, onAct, busy }: StageProps) => {
  const texts = usePitchTexts();
  const { locale } = useI18n();
  const screen = useRef<HTMLDivElement>(null);
  const [sure, setSure] = useState(false);
  const current = day.slots.find(({ id }) => id === day.currentSlotId);
  const runs = day.codes !== null;
  const running = day.clock.since !== null;
  return (
    <section>
      <h2>{texts.stage}</h2>
      <div ref={screen} className={styles.stage}>
        <p className={styles.team}>{current?.teamName ?? texts.nobody}</p>
        {current ? <PitchClockFace day={day} /> : null}
        {day.codes && day.state === 'open' ? (
          <p className={styles.join}>
            {location.host}/{locale}/p · <strong>{day.codes.audience}</strong>
          </p>
        ) : null}
      </div>
      {runs ? (
        <div className={sheet.actions}>
          {day.state === 'planned' ? (
            <Button disabled={busy} onClick={() => onAct('open')}>
              {texts.openScoring}
            </Button>
          ) : (
            <>
              <Button
                disabled={busy || !current}
                onClick={() => onAct(running ? 'pause' : 'start')}
              >
                {running ? texts.pause : texts.start}
              </Button>
              <Button variant="secondary" disabled={busy} onClick={() => onAct('reset')}>
                {texts.reset}
              </Button>
              <Button variant="critical" disabled={busy} onClick={() => setSure(true)}>
                {texts.closeScoring}
              </Button>
            </>
          )}
          <Button variant="secondary" onClick={() => void screen.current?.requestFullscreen()}>
            {texts.screen}
          </Button>
        </div>
      ) : null}
      {sure ? (
        <Notice kind="caution" live>
          <p>{texts.closeSure}</p>
          <Button variant="critical" onClick={() => onAct('close')}>
            {texts.closeScoring}
          </Button>
        </Notice>
      ) : null}
    </section>
  );
};

const Codes = ({ codes }: { codes: { panel: string; audience: string } }) => {
  const { locale } = useI18n();
  const texts = usePitchTexts();
  const origin = typeof location === 'undefined' ? '' : location.origin;
  return (
    <section>
      <h2>{texts.codes}</h2>
      <p>{texts.codesHelp(`${origin}/${locale}/p`)}</p>
      <dl className={styles.codes}>
        {(['panel', 'audience'] as const).map((seat) => (
          <div key={seat}>
            <dt>{texts[seat]}</dt>
            <dd>
              <Link to={`/p/${codes[seat]}`}>{codes[seat]}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

export default PitchDayPage;
