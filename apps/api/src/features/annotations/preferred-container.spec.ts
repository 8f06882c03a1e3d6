import { preferredContainer } from './preferred-container.js';

const minimal = 'http://www.w3.org/ns/ldp#PreferMinimalContainer';
const iris = 'http://www.w3.org/ns/oa#PreferContainedIRIs';
const whole = 'http://www.w3.org/ns/oa#PreferContainedDescriptions';
const header = (...included: string[]) => `return=representation;include="${included.join(' ')}"`;

it.each([
  [undefined, { minimal: false, iris: false, applied: false }],
  ['return=minimal', { minimal: false, iris: false, applied: false }],
  [header(minimal), { minimal: true, iris: false }],
  [header(iris), { minimal: false, iris: true }],
  [header(minimal, iris), { minimal: true, iris: true }],
  [header(whole), { minimal: false, iris: false }],
  [header(whole, iris), { minimal: false, iris: false }],
  [`respond-async, return="representation" ; include="${iris}"`, { minimal: false, iris: true }],
  [`handling=lenient; include="${iris}"`, { minimal: false, iris: false, applied: false }],
])('reads %s', (given, preferred) => {
  expect(preferredContainer(given)).toEqual({ applied: true, ...preferred });
});
