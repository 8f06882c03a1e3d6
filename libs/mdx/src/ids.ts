import { prototypeNames } from './literals.js';

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Names that a browser looks up on `window`, `document` or a form: an element with such an id
 * would stand in for them.
 */
const browserNames = new Set(
  (
    'alert all anchors applets attributes blur body caches children close closed confirm console ' +
    'cookie crypto document domain elements embeds event events external fetch focus forms frames ' +
    'head history images length links location locationbar menubar name navigator open opener ' +
    'origin parent performance plugins print process prompt referrer root scheduler screen ' +
    'scripts scroll self status stop submit title toolbar top url window write writeln'
  ).split(' '),
);

/** Ids of the page around a lesson. */
const pageNames = new Set(['main', 'lessons', 'lesson-completion', 'lesson-outcomes']);

/** What is wrong with an id that an author wrote, or null. */
export function idProblem(id: string): string | null {
  if (id.length > 64) return 'an id has at most 64 characters';
  if (prototypeNames.has(id) || browserNames.has(id) || pageNames.has(id)) {
    return `the id "${id}" is reserved`;
  }
  return pattern.test(id) ? null : `"${id}" is not an id: lower case letters, digits and hyphens`;
}
