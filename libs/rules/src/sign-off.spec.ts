import type { SignOffRole } from '@weft/contracts';
import fc from 'fast-check';
import { signOffStanding } from './sign-off.js';

const role = fc.constantFrom<SignOffRole>('lecturer', 'author', 'administrator');
const person = fc.constantFrom('ann', 'ben', 'cas');
const facts = fc.record({
  asked: fc.uniqueArray(role),
  authors: fc.uniqueArray(person, { minLength: 1 }),
  publisher: person,
  given: fc.uniqueArray(fc.record({ accountId: person, roles: fc.uniqueArray(role) }), {
    selector: ({ accountId }) => accountId,
  }),
});

describe('signOffStanding', () => {
  it('asks nobody of who writes alone and is asked for no role', () => {
    const alone = { asked: [], authors: ['ann'], publisher: 'ann', given: [] };
    expect(signOffStanding(alone)).toMatchObject({ alone: true, complete: true });
  });

  it('is complete only with every role, and with another person where there is one', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { complete, missing } = signOffStanding(given);
        const roles = given.given.flatMap((one) => one.roles);
        const others = given.authors.filter((author) => author !== given.publisher);
        const another = given.given.some(({ accountId }) => accountId !== given.publisher);
        const every = given.asked.every((one) => roles.includes(one));
        expect(complete).toBe(every && (others.length === 0 || another));
        expect(missing.every((one) => given.asked.includes(one))).toBe(true);
      }),
    );
  });

  it('never gets further away by one more signature', () => {
    fc.assert(
      fc.property(facts, role, (given, extra) => {
        const more = { ...given, given: [...given.given, { accountId: 'dot', roles: [extra] }] };
        if (signOffStanding(given).complete) expect(signOffStanding(more).complete).toBe(true);
      }),
    );
  });
});
