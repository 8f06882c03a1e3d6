import { TabList } from '../../platform/page/tab-list.js';
import { useWorkspaceTexts } from './texts.js';

const panes = ['text', 'canvases', 'tables', 'tasks', 'comments'] as const;
export type PaneName = (typeof panes)[number];

interface PaneTabsProps {
  /** The text stands beside the others, and needs no tab. */
  wide: boolean;
  shown: PaneName;
  onChoose: (pane: PaneName) => void;
}

/** Tabs of the parts of the work. */
export const PaneTabs = ({ wide, shown, onChoose }: PaneTabsProps) => {
  const texts = useWorkspaceTexts();
  const tabs = panes
    .filter((name) => !wide || name !== 'text')
    .map((name) => ({ name, text: texts.panes[name] }));
  return <TabList label={texts.panes.label} tabs={tabs} shown={shown} onChoose={onChoose} />;
};
