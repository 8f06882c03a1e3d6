import type { BlockSignal } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import { signalTexts } from './signal-texts.js';

/** What learners and reviewers did at a block, in one line. */
export const SignalWords = ({ signal }: { signal: BlockSignal }) => {
  const texts = signalTexts[useI18n().locale];
  const { stopped, answered, retried, unclear } = signal;
  const tried =
    retried !== null && answered !== null
      ? texts.retried(Math.round((100 * retried) / answered), answered)
      : answered !== null && texts.answered(answered);
  return [
    stopped !== null && texts.stopped(stopped),
    tried,
    unclear !== null && texts.unclear(unclear),
  ]
    .filter(Boolean)
    .join(', ');
};
