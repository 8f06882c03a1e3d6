import { laterPart } from '../../platform/page/later-part.js';
import { WorkFrame } from './work-frame.js';

/** Only in the browser, and only here: editor and live document are larger than all other pages. */
const WorkspaceRoom = laterPart(() => import('./workspace-room.js'));

/** The live document of a team for an assignment. */
const WorkspacePage = () => (
  <WorkFrame view="work">
    {(props) => <WorkspaceRoom key={props.page.assignment.id + props.page.team.id} {...props} />}
  </WorkFrame>
);

export default WorkspacePage;
