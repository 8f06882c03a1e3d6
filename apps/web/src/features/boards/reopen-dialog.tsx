import type { BoardControl, BoardPhase } from '@weft/contracts';
import { Button, Dialog, Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useSubmit } from '../../platform/forms/use-submit.js';
import sheet from '../../platform/page/sheet.module.css';
import { useBoardTexts } from './texts.js';

type Reopening = Extract<BoardControl, { kind: 'reopen' }>;
const steps = ['cluster', 'vote', 'sheets'] as const;
const order: readonly BoardPhase[] = [...steps, 'closed'];

interface ReopenDialogProps {
  phase: BoardPhase;
  onReopen: (control: Reopening) => void;
  onClose: () => void;
}

/** Asks where to go back to, and why; everybody reads the reason. */
export const ReopenDialog = ({ phase, onReopen, onClose }: ReopenDialogProps) => {
  const { facilitate: t, phases } = useBoardTexts();
  const earlier = steps.filter((step) => order.indexOf(step) < order.indexOf(phase));
  const [to, setTo] = useState<Reopening['to']>(earlier.at(-1) ?? 'cluster');
  const form = useSubmit(({ reason = '' }) => {
    onReopen({ kind: 'reopen', to, reason });
    return Promise.resolve();
  });
  return (
    <Dialog open title={t.reopen} closeLabel={t.cancel} onClose={onClose}>
      <form onSubmit={form.onSubmit} className={sheet.page}>
        <Select
          label={t.reopenTo}
          value={to}
          onChange={({ target }) => setTo(target.value as Reopening['to'])}
        >
          {earlier.map((step) => (
            <option key={step} value={step}>
              {phases[step]}
            </option>
          ))}
        </Select>
        {to === 'vote' ? <p>{t.reopenVote}</p> : null}
        <TextArea label={t.reason} hint={t.reasonHint} name="reason" maxLength={300} required />
        <p className={sheet.actions}>
          <Button type="submit">{t.reopen}</Button>
        </p>
      </form>
    </Dialog>
  );
};
