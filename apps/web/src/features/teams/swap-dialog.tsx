import type { MixerPerson } from '@weft/contracts';
import { Button, Dialog, Select } from '@weft/ui';
import { useState } from 'react';
import sheet from '../../platform/page/sheet.module.css';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

interface SwapDialogProps {
  person: MixerPerson;
  /** The other teams by name, with who is in them. */
  groups: readonly { name: string; members: readonly MixerPerson[] }[];
  /** Scores of the worst team, now and with this swap. */
  effectOf: (other: string) => { before: number; after: number };
  onSwap: (other: MixerPerson) => void;
  onClose: () => void;
}

/** Asks with whom somebody changes places, and tells at once what that does. */
export const SwapDialog = ({ person, groups, effectOf, onSwap, onClose }: SwapDialogProps) => {
  const texts = useTeamsTexts();
  const { mix } = texts;
  const [other, setOther] = useState(groups[0]?.members[0]?.accountId ?? '');
  const effect = effectOf(other);
  const chosen = groups.flatMap(({ members }) => members).find((one) => one.accountId === other);
  return (
    <Dialog open title={mix.swapWho(person.displayName)} closeLabel={texts.close} onClose={onClose}>
      <form
        className={styles.group}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) onSwap(chosen);
        }}
      >
        <Select
          label={mix.swapWith}
          value={other}
          onChange={({ target }) => setOther(target.value)}
        >
          {groups.map(({ name, members }) => (
            <optgroup key={name} label={name}>
              {members.map(({ accountId, displayName, background }) => (
                <option key={accountId} value={accountId}>
                  {displayName}
                  {background ? ` (${texts.backgrounds[background]})` : ''}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <p role="status">{mix.swapEffect(mix.percent(effect.before), mix.percent(effect.after))}</p>
        <div className={sheet.actions}>
          <Button type="submit">{mix.swapConfirm}</Button>
        </div>
      </form>
    </Dialog>
  );
};
