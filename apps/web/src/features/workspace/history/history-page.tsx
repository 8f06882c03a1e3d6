import { laterPart } from '../../../platform/page/later-part.js';
import { WorkFrame } from '../work-frame.js';

/** Only in the browser: it reads documents, and draws them with the editor. */
const Timeline = laterPart(() => import('./timeline.js'));

/** How the work of a team came to be, to read any earlier moment and put it back. */
const HistoryPage = () => (
  <WorkFrame view="history">{(props) => <Timeline {...props} />}</WorkFrame>
);

export default HistoryPage;
