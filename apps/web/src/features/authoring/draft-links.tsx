import { Link } from 'react-router';
import sheet from '../../platform/page/sheet.module.css';
import { useAuthoringTexts } from './texts.js';

type Shown = 'write' | 'history' | 'remarks' | 'publish';

/** The pages around one draft. */
export const DraftLinks = ({ draftId, shown }: { draftId: string; shown: Shown }) => {
  const { room } = useAuthoringTexts();
  const here = `/studio/drafts/${draftId}`;
  const links = [
    { to: '/studio/drafts', name: room.links.list, current: false },
    { to: here, name: room.links.write, current: shown === 'write' },
    { to: `${here}/history`, name: room.links.history, current: shown === 'history' },
    { to: `${here}/remarks`, name: room.links.remarks, current: shown === 'remarks' },
    { to: `${here}/publish`, name: room.links.publish, current: shown === 'publish' },
  ];
  return (
    <nav className={sheet.views} aria-label={room.nav}>
      <ul role="list">
        {links.map(({ to, name, current }) => (
          <li key={to}>
            <Link to={to} aria-current={current ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
