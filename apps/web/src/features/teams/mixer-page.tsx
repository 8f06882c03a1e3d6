import { useQuery } from '@tanstack/react-query';
import type { MixerPerson } from '@weft/contracts';
import { usualWeights } from '@weft/rules';
import { Button, EmptyState, Notice } from '@weft/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { MixResult } from './mix-result.js';
import { MixerOptions, type Options } from './mixer-options.js';
import { mixerQuery } from './teams.queries.js';
import { useTeamsTexts } from './texts.js';
import { useMixer } from './use-mixer.js';
import { useTeamWrite } from './use-team-write.js';

interface MixingProps {
  cohortId: string;
  people: readonly MixerPerson[];
  /** How many teams there are already. */
  teams: number;
}
interface Mix {
  options: Options;
  teams: string[][];
  /** What the teams will go by, so that confirming again is the same write. */
  ids: string[];
}

const Mixing = ({ cohortId, people, teams }: MixingProps) => {
  const { mix: texts } = useTeamsTexts();
  const api = useApi();
  const navigate = useNavigate();
  const mixer = useMixer();
  const [options, setOptions] = useState<Options>({ size: 4, seed: 1, weights: usualWeights });
  const [mix, setMix] = useState<Mix | null>(null);
  const confirm = useTeamWrite(
    cohortId,
    (id, made: { options: Options; teams: { id: string; name: string; accountIds: string[] }[] }) =>
      api.POST('/api/cohorts/{cohortId}/team-mixer', {
        params: { path: { cohortId } },
        body: { id, ...made.options, teams: made.teams },
      }),
  );
  const run = (asked: Options) => {
    setOptions(asked);
    setMix(null);
    mixer.run({ people, options: asked }, (found) =>
      setMix({ options: asked, teams: found, ids: found.map(() => crypto.randomUUID()) }),
    );
  };
  return (
    <>
      <MixerOptions
        options={options}
        onChange={(changed) => setOptions({ ...options, ...changed })}
        busy={mixer.state === 'busy'}
        onMix={() => run(options)}
      />
      {mixer.state === 'busy' ? (
        <p role="status">
          {texts.busy}{' '}
          <Button variant="quiet" onClick={mixer.stop}>
            {texts.cancel}
          </Button>
        </p>
      ) : null}
      {mixer.state === 'failed' ? (
        <Notice kind="critical" live>
          {texts.failed}
        </Notice>
      ) : null}
      {mix ? (
        <>
          <div className={sheet.actions}>
            <Button
              variant="secondary"
              onClick={() => run({ ...mix.options, seed: (mix.options.seed % 999_999) + 1 })}
            >
              {texts.again}
            </Button>
          </div>
          <MixResult
            people={people}
            teams={mix.teams}
            weights={mix.options.weights}
            first={teams + 1}
            busy={confirm.busy}
            failure={confirm.failure}
            onChange={(changed) => setMix({ ...mix, teams: changed })}
            onConfirm={(named) =>
              confirm.run(
                {
                  options: mix.options,
                  teams: named.map((team, at) => ({ id: mix.ids[at] ?? '', ...team })),
                },
                () => void navigate(`/cohorts/${cohortId}/teams`),
              )
            }
          />
        </>
      ) : null}
    </>
  );
};

const MixerData = ({ cohortId, accountId }: { cohortId: string; accountId: string }) => {
  const texts = useTeamsTexts();
  const query = useQuery({
    ...mixerQuery({ api: useApi(), accountId, cohortId }),
    // Who comes or goes meanwhile must not change what is being looked at.
    refetchOnWindowFocus: false,
  });
  return (
    <PageData query={query}>
      {({ cohortTitle, people, teams }) => (
        <>
          <p className={sheet.muted}>
            {texts.ofCohort(cohortTitle)}{' '}
            <Link to={`/cohorts/${cohortId}/teams`}>{texts.wishes.placed}</Link>
          </p>
          {people.length === 0 ? (
            <EmptyState title={texts.mix.nobody}>
              <p>{texts.mix.nobodyHelp}</p>
            </EmptyState>
          ) : (
            <>
              <p>{texts.mix.lead(people.length)}</p>
              <Mixing cohortId={cohortId} people={people} teams={teams} />
            </>
          )}
        </>
      )}
    </PageData>
  );
};

/** The mixer: proposes teams of who has none, explains them, and makes them when confirmed. */
const MixerPage = () => {
  const texts = useTeamsTexts();
  const { cohortId = '' } = useParams();
  return (
    <SignedInPage title={texts.mix.title} wide>
      {({ id }) => <MixerData cohortId={cohortId} accountId={id} />}
    </SignedInPage>
  );
};

export default MixerPage;
