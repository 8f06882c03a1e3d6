import TestSequencer from '@jest/test-sequencer';

/**
 * Files that take longest in their project, the longest first. Begun last, one of them keeps a worker busy
 * while the others have nothing left to do.
 */
const longest = [
  ...[
    'accessibility',
    'kit',
    'team-journey',
    'focus-group',
    'learner-home',
    'crash',
    'two-servers',
  ],
  ...['publishing', 'tracks', 'learner', 'authoring', 'boards', 'agreement', 'proposals'],
  ...['version-moves.http', 'content.http', 'shipped-content.http', 'home.http', 'access.http'],
  ...['nobody-tells.http', 'portfolio.http', 'matrix.http', 'faults.http', 'notifications.http'],
].map((name) => `/${name}.spec.ts`);

const placeOf = ({ path }) => {
  const place = longest.findIndex((ending) => path.endsWith(ending));
  return place === -1 ? longest.length : place;
};

/** Jest's own order, after the files that are known to be long. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
