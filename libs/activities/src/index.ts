import { board } from './board/definition.js';
import { breakEven } from './break-even/definition.js';
import { callout } from './callout/definition.js';
import { canvas } from './canvas/definition.js';
import { caseCard } from './case-card/definition.js';
import { checklist } from './checklist/definition.js';
import type { ActivityKind, ComponentDefinition } from './component.js';
import { decision } from './decision/definition.js';
import { explorer } from './explorer/definition.js';
import { figureReader } from './figure-reader/definition.js';
import { figure } from './figure/definition.js';
import { financingPlan } from './financing-plan/definition.js';
import { log } from './log/definition.js';
import { audio, video } from './media/definition.js';
import { part } from './part/definition.js';
import { pitchTimer } from './pitch-timer/definition.js';
import { poll } from './poll/definition.js';
import { positionLine } from './position-line/definition.js';
import { quiz } from './quiz/definition.js';
import { references } from './references/definition.js';
import { reflection } from './reflection/definition.js';
import { rubric } from './rubric/definition.js';
import { script } from './script/definition.js';
import { term } from './term/definition.js';
import { testimonial } from './testimonial/definition.js';

export {
  UnknownReferenceError,
  type ActivityKind,
  type ComponentDefinition,
  type Library,
  type LibraryCollection,
  type ResolveContext,
} from './component.js';

export { readAnswer } from './readable.js';

/** The kinds that store an answer. */
export const activityKinds: readonly ActivityKind[] = [
  quiz,
  reflection,
  canvas,
  log,
  poll,
  figureReader,
  script,
  pitchTimer,
  rubric,
  checklist,
  board,
  positionLine,
  decision,
  breakEven,
  financingPlan,
  explorer,
];

/** Every component that authors may use, in the order of the authoring reference. */
export const components: readonly ComponentDefinition[] = [
  part,
  callout,
  term,
  caseCard,
  figure,
  testimonial,
  ...activityKinds,
  video,
  audio,
  references,
];

const kinds = new Map(activityKinds.map((kind) => [kind.kind, kind]));

/** The definition of a kind such as `quiz`; undefined for anything that stores no answer. */
export const activityKind = (kind: string): ActivityKind | undefined => kinds.get(kind);
