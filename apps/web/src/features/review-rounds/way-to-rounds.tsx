import { Link } from 'react-router';
import { useRoundTexts } from './texts.js';

/** The way to the rounds that somebody takes part in, from pages of other features. */
export const WayToRounds = () => (
  <p>
    <Link to="/rounds">{useRoundTexts().mine.title}</Link>
  </p>
);
