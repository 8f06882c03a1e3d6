import { titleOf, toDraft, toSend, toWritten } from './announcement-texts.js';

const empty = { title: '', text: '' };
const dutch = { title: 'Uitstap', text: 'Om negen uur.' };

it('shows a language that is not written as empty fields', () => {
  expect(toWritten({ nl: dutch })).toEqual({ nl: dutch, en: empty });
});

it('keeps of a draft the languages in which something was written', () => {
  const begun = { title: '', text: 'At nine' };
  expect(toDraft({ nl: dutch, en: empty })).toEqual({ nl: dutch });
  expect(toDraft({ nl: dutch, en: begun })).toEqual({ nl: dutch, en: begun });
});

it('is sent when each language that was begun has a title and a text', () => {
  expect(toSend({ nl: dutch, en: empty })).toEqual({ nl: dutch });
  expect(toSend({ nl: empty, en: { title: ' ', text: '' } })).toBe('none');
  expect(toSend({ nl: dutch, en: { title: 'Trip', text: ' ' } })).toBe('half');
});

it('is named in the language of the page, or else in the other one', () => {
  expect(titleOf({ texts: { nl: dutch } }, 'en')).toBe('Uitstap');
  expect(titleOf({ texts: {} }, 'nl')).toBe('');
});
