import type { ActivityDefinition } from '@weft/contracts';
import { use, type ReactNode } from 'react';
import type { ActivityViewProps, AnyActivityView } from './view-props.js';

/** A view whose code is loaded when a lesson needs it, and drawn at once where it is loaded. */
interface LazyView {
  load(): Promise<unknown>;
  Component: AnyActivityView;
}

const lazyView = (importView: () => Promise<AnyActivityView>): LazyView => {
  let loading: Promise<AnyActivityView> | undefined;
  let loaded: AnyActivityView | undefined;
  const load = () =>
    (loading ??= importView().then(
      (view) => (loaded = view),
      (error: unknown) => {
        loading = undefined; // a lost network must not lose the view for good
        throw error;
      },
    ));
  const Component: AnyActivityView = (props) => {
    const View = loaded ?? use(load());
    return <View {...props} />;
  };
  return { load, Component };
};

const activityViews: Readonly<Record<string, LazyView>> = {
  quiz: lazyView(async () => (await import('./quiz/view.js')).QuizView),
  reflection: lazyView(async () => (await import('./reflection/view.js')).ReflectionView),
  canvas: lazyView(async () => (await import('./canvas/view.js')).CanvasView),
  log: lazyView(async () => (await import('./log/view.js')).LogView),
  poll: lazyView(async () => (await import('./poll/view.js')).PollView),
  'figure-reader': lazyView(async () => (await import('./figure-reader/view.js')).FigureReaderView),
  board: lazyView(async () => (await import('./board/view.js')).BoardView),
  'position-line': lazyView(async () => (await import('./position-line/view.js')).PositionLineView),
  decision: lazyView(async () => (await import('./decision/view.js')).DecisionView),
  'break-even': lazyView(async () => (await import('./break-even/view.js')).BreakEvenView),
  'financing-plan': lazyView(
    async () => (await import('./financing-plan/view.js')).FinancingPlanView,
  ),
  script: lazyView(async () => (await import('./script/view.js')).ScriptView),
  'pitch-timer': lazyView(async () => (await import('./pitch-timer/view.js')).PitchTimerView),
  rubric: lazyView(async () => (await import('./rubric/view.js')).RubricView),
  checklist: lazyView(async () => (await import('./checklist/view.js')).ChecklistView),
  explorer: lazyView(async () => (await import('./explorer/view.js')).ExplorerView),
};

const viewOf = (kind: string): LazyView | undefined =>
  Object.hasOwn(activityViews, kind) ? activityViews[kind] : undefined;

/**
 * Loads the code of these kinds of activities, so that they are drawn at once. Pages do so before
 * they are drawn on the server and before the browser takes over.
 * @throws when the code cannot be fetched
 */
export const loadActivityViews = async (kinds: Iterable<string>): Promise<void> => {
  const views = [...new Set(kinds)].flatMap((kind) => viewOf(kind) ?? []);
  await Promise.all(views.map((view) => view.load()));
};

interface ActivityProps extends Omit<ActivityViewProps, 'question' | 'activityId'> {
  activity: ActivityDefinition;
}

/** Draws an activity with the view of its kind; nothing for a kind that this site does not know. */
export const ActivityView = ({ activity, ...rest }: ActivityProps): ReactNode => {
  const view = viewOf(activity.kind);
  return view ? (
    // The attribute tells, before any script runs, which code the page needs.
    <div data-activity={activity.kind}>
      <view.Component {...rest} activityId={activity.id} question={activity.props} />
    </div>
  ) : null;
};
