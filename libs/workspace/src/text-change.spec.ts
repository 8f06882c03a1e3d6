import fc from 'fast-check';
import * as Y from 'yjs';
import { replaceText } from './text-change.js';

const say = (value: string) => {
  const doc = new Y.Doc();
  const text = doc.getText('t');
  text.insert(0, value);
  return text;
};

it('says what stands in the field, whatever it said before', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '🙂', '🙃', ' ') });
  fc.assert(
    fc.property(word, word, (before, after) => {
      const text = say(before);
      replaceText(text, after);
      expect(text.toJSON()).toBe(after);
    }),
  );
});

it('keeps what somebody else types meanwhile', () => {
  const mine = say('The last bus leaves early');
  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine.doc!));
  theirs.getText('t').insert(25, ' on Sundays');
  replaceText(mine, 'The last bus in Ghent leaves early');
  Y.applyUpdate(mine.doc!, Y.encodeStateAsUpdate(theirs));
  expect(mine.toJSON()).toBe('The last bus in Ghent leaves early on Sundays');
});
