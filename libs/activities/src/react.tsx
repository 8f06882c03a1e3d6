import type { ActivityDefinition } from '@weft/contracts';
import type { ReactNode } from 'react';
import { BoardView } from './board/view.js';
import { BreakEvenView } from './break-even/view.js';
import { CalloutView } from './callout/view.js';
import { CanvasView } from './canvas/view.js';
import { CaseCardView } from './case-card/view.js';
import { ChecklistView } from './checklist/view.js';
import { DecisionView } from './decision/view.js';
import { ExplorerView } from './explorer/view.js';
import { FigureReaderView } from './figure-reader/view.js';
import { FigureView } from './figure/view.js';
import { FinancingPlanView } from './financing-plan/view.js';
import { LogView } from './log/view.js';
import { AudioView, VideoView } from './media/view.js';
import { PartView } from './part/view.js';
import { PitchTimerView } from './pitch-timer/view.js';
import { PollView } from './poll/view.js';
import { PositionLineView } from './position-line/view.js';
import { QuizView } from './quiz/view.js';
import { ReferencesView } from './references/view.js';
import { ReflectionView } from './reflection/view.js';
import { RubricView } from './rubric/view.js';
import { ScriptView } from './script/view.js';
import { TermView } from './term/view.js';
import { TestimonialView } from './testimonial/view.js';
import type { ActivityViewProps, AnyActivityView, AnyContentView } from './view-props.js';

export type { ActivityViewProps, Attempt, ContentViewProps } from './view-props.js';

const activityViews: Readonly<Record<string, AnyActivityView>> = {
  quiz: QuizView,
  reflection: ReflectionView,
  canvas: CanvasView,
  log: LogView,
  poll: PollView,
  'figure-reader': FigureReaderView,
  board: BoardView,
  'position-line': PositionLineView,
  decision: DecisionView,
  'break-even': BreakEvenView,
  'financing-plan': FinancingPlanView,
  script: ScriptView,
  'pitch-timer': PitchTimerView,
  rubric: RubricView,
  checklist: ChecklistView,
  explorer: ExplorerView,
};

/** The views of components without answers, by kind. */
export const contentViews: Readonly<Record<string, AnyContentView>> = {
  callout: CalloutView,
  term: TermView,
  'case-card': CaseCardView,
  figure: FigureView,
  testimonial: TestimonialView,
  part: PartView,
  video: VideoView,
  audio: AudioView,
  references: ReferencesView,
};

interface ActivityProps extends Omit<ActivityViewProps, 'question' | 'activityId'> {
  activity: ActivityDefinition;
}

/** Draws an activity with the view of its kind; nothing for a kind that this site does not know. */
export const ActivityView = ({ activity, ...rest }: ActivityProps): ReactNode => {
  const View = Object.hasOwn(activityViews, activity.kind) ? activityViews[activity.kind] : null;
  return View ? <View {...rest} activityId={activity.id} question={activity.props} /> : null;
};
