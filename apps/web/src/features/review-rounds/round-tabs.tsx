import { Link, useLocation } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { moderatorLinks, participantLinks } from './round-links.js';
import { useRoundTexts } from './texts.js';

/** The way between the parts of one round, for participants or for moderators. */
export const RoundTabs = ({
  roundId,
  of,
}: {
  roundId: string;
  of: 'participant' | 'moderator';
}) => {
  const { locale } = useI18n();
  const { tabs, studio } = useRoundTexts();
  const { pathname } = useLocation();
  const links = of === 'participant' ? participantLinks : moderatorLinks;
  if (links.length < 2) return null;
  return (
    <>
      {of === 'moderator' ? (
        <p data-print="no">
          <Link to="/studio/rounds">{studio.title}</Link>
          {' · '}
          <Link to={`/rounds/${roundId}`}>{studio.asParticipant}</Link>
        </p>
      ) : null}
      <nav aria-label={tabs} className={sheet.views} data-print="no">
        <ul role="list">
          {links.map(({ text, path }) => (
            <li key={path(roundId)}>
              <Link
                to={path(roundId)}
                aria-current={pathname === path(roundId) ? 'page' : undefined}
              >
                {text[locale]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};
