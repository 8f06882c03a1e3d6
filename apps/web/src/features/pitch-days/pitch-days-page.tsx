import { useQuery } from '@tanstack/react-query';
import { Disclosure, EmptyState } from '@weft/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { pitchDaysQuery } from './pitch-days.queries.js';
import { PitchSettings } from './pitch-settings.js';
import { usePitchTexts } from './texts.js';

/** Pitch days of a cohort; its lecturers plan them here. */
const PitchDaysPage = () => {
  const texts = usePitchTexts();
  const { cohortId = '' } = useParams();
  return <SignedInPage title={texts.title}>{() => <Days cohortId={cohortId} />}</SignedInPage>;
};

const Days = ({ cohortId }: { cohortId: string }) => {
  const { date } = useI18n();
  const texts = usePitchTexts();
  const navigate = useNavigate();
  const [newId] = useState(() => crypto.randomUUID());
  const query = useQuery({ ...pitchDaysQuery(useApi(), cohortId), retry: false });
  return (
    <PageData query={query}>
      {({ items, mayPlan }) => (
        <>
          {mayPlan ? (
            <p>
              <Link to={`/cohorts/${cohortId}`}>{texts.toCohort}</Link>
            </p>
          ) : null}
          {items.length === 0 ? (
            <EmptyState title={texts.empty}>
              <p>{texts.emptyHelp}</p>
            </EmptyState>
          ) : (
            <ul role="list" className={sheet.list}>
              {items.map(({ id, title, startsAt, state, teams }) => (
                <li key={id}>
                  <h2>
                    <Link to={`/pitch-days/${id}`}>{title}</Link>
                  </h2>
                  <p className={sheet.muted}>
                    {[
                      ...(startsAt ? [date(startsAt)] : []),
                      texts.teams(teams),
                      texts.states[state],
                    ].join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          )}
          {mayPlan ? (
            <Disclosure summary={texts.plan} open={items.length === 0}>
              <PitchSettings
                place={{ cohortId, pitchDayId: newId }}
                stored={null}
                onKept={() => void navigate(`/pitch-days/${newId}`)}
              />
            </Disclosure>
          ) : null}
        </>
      )}
    </PageData>
  );
};

export default PitchDaysPage;
