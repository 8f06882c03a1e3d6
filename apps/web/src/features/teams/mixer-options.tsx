import { mixerParts } from '@weft/rules';
import { Button, Field, Select } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import type { MixJob } from './mixer.worker.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

export type Options = MixJob['options'];

interface MixerOptionsProps {
  options: Options;
  onChange: (changed: Partial<Options>) => void;
  busy: boolean;
  onMix: () => void;
}

/** How large teams are, what counts how much, and where the search begins. */
export const MixerOptions = ({ options, onChange, busy, onMix }: MixerOptionsProps) => {
  const texts = useTeamsTexts().mix;
  const { size, seed, weights } = options;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onMix();
      }}
    >
      <div className={sheet.filters}>
        <Field
          label={texts.size}
          type="number"
          min={2}
          max={12}
          required
          value={Number.isNaN(size) ? '' : size}
          onChange={({ target }) => onChange({ size: target.valueAsNumber })}
        />
        <Field
          label={texts.seed}
          hint={texts.seedHint}
          type="number"
          min={1}
          max={999_999}
          required
          value={Number.isNaN(seed) ? '' : seed}
          onChange={({ target }) => onChange({ seed: target.valueAsNumber })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{texts.weights}</legend>
        <div className={sheet.filters}>
          {mixerParts.map((part) => (
            <Select
              key={part}
              label={texts.partNames[part]}
              value={weights[part]}
              onChange={({ target }) =>
                onChange({ weights: { ...weights, [part]: Number(target.value) } })
              }
            >
              {texts.weight.map((word, weight) => (
                <option key={word} value={weight}>
                  {word}
                </option>
              ))}
            </Select>
          ))}
        </div>
      </fieldset>
      <div className={sheet.actions}>
        <Button type="submit" busy={busy}>
          {texts.run}
        </Button>
      </div>
    </form>
  );
};
