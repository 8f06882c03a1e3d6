import type { MixerPerson } from '@weft/contracts';
import { scoreTeams } from '@weft/rules';
import { Button, Notice } from '@weft/ui';
import { useMemo, useState } from 'react';
import type { FailureCode } from '../../platform/api/api-error.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import { BrokenWishes } from './broken-wishes.js';
import { MixedTeam } from './mixed-team.js';
import type { Options } from './mixer-options.js';
import { SwapDialog } from './swap-dialog.js';
import { swapped } from './swapped.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

interface MixResultProps {
  people: readonly MixerPerson[];
  teams: readonly (readonly string[])[];
  weights: Options['weights'];
  /** Number of the first team, after those that there are. */
  first: number;
  busy: boolean;
  failure: FailureCode | null;
  onChange: (teams: string[][]) => void;
  onConfirm: (named: { name: string; accountIds: string[] }[]) => void;
}

/** What the mixer proposes: scored again with every swap, and made only when it is confirmed. */
export const MixResult = (props: MixResultProps) => {
  const { people, teams, weights, first, busy, failure, onChange, onConfirm } = props;
  const texts = useTeamsTexts();
  const { mix } = texts;
  const [swapping, setSwapping] = useState<MixerPerson | null>(null);
  const [last, setLast] = useState<readonly [MixerPerson, MixerPerson] | null>(null);
  const byId = useMemo(() => new Map(people.map((one) => [one.accountId, one])), [people]);
  const scored = useMemo(() => scoreTeams(people, teams, weights), [people, teams, weights]);
  const named = teams.map((accountIds, at) => ({
    name: mix.teamName(first + at),
    accountIds: [...accountIds],
    members: accountIds.flatMap((id) => byId.get(id) ?? []),
  }));
  const swap = (one: MixerPerson, other: MixerPerson) => {
    onChange(swapped(teams, one.accountId, other.accountId));
    setSwapping(null);
  };
  const undo = (pair: readonly [MixerPerson, MixerPerson]) => {
    swap(...pair);
    setLast(null);
  };
  const effectOf = (other: string) => {
    const after = swapping ? swapped(teams, swapping.accountId, other) : teams;
    return { before: scored.worst, after: scoreTeams(people, after, weights).worst };
  };
  return (
    <section aria-labelledby="result">
      <h2 id="result">{mix.result}</h2>
      <p role="status">{mix.worst(scored.worst)}</p>
      {last ? (
        <Notice kind="positive" live>
          <p>{mix.swapped(last[0].displayName, last[1].displayName)}</p>
          <Button variant="secondary" onClick={() => undo(last)}>
            {texts.undo}
          </Button>
        </Notice>
      ) : null}
      <BrokenWishes
        broken={scored.broken}
        names={new Map(people.map((one) => [one.accountId, one.displayName]))}
      />
      <ul role="list" className={styles.teams}>
        {named.map(({ name, members }, at) => {
          const score = scored.teams[at];
          return score ? (
            <MixedTeam
              key={name}
              id={`mixed-${at}`}
              name={name}
              members={members}
              score={score}
              worst={score.score === scored.worst}
              onSwap={setSwapping}
            />
          ) : null;
        })}
      </ul>
      <p className={sheet.muted}>{mix.confirmHint}</p>
      <FormFailure failure={failure} />
      <div className={sheet.actions}>
        <Button
          busy={busy}
          onClick={() => onConfirm(named.map(({ name, accountIds }) => ({ name, accountIds })))}
        >
          {mix.confirm(teams.length)}
        </Button>
      </div>
      {swapping ? (
        <SwapDialog
          person={swapping}
          groups={named.filter(({ accountIds }) => !accountIds.includes(swapping.accountId))}
          effectOf={effectOf}
          onSwap={(other) => {
            swap(swapping, other);
            setLast([other, swapping]);
          }}
          onClose={() => setSwapping(null)}
        />
      ) : null}
    </section>
  );
};
