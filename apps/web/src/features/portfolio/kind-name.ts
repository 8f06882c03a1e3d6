import type { Translate } from '../../platform/i18n/translator.js';

const kinds = {
  goal: true,
  quiz: true,
  reflection: true,
  canvas: true,
  log: true,
  board: true,
  script: true,
  rubric: true,
  checklist: true,
  decision: true,
  explorer: true,
  'figure-reader': true,
  'pitch-timer': true,
  'position-line': true,
  'break-even': true,
  'financing-plan': true,
} as const;

const isKnown = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);

/** What a kind of work is called; its own name where this site has no word for it. */
export const kindName = (t: Translate, kind: string): string =>
  isKnown(kind) ? t(`me.portfolio.kinds.${kind}`) : kind;
