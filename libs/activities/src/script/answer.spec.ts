import { smallLibrary as library } from '../library.testkit.js';
import { limits } from '../limits.js';
import { checkScript, missingInScript, speakingSeconds } from './answer.js';
import { script } from './definition.js';
import { ScriptProps, ScriptValue } from './schema.js';

const section = (id: string, more: object = {}) => ({ id, title: id, prompt: `${id}?`, ...more });
const shown = (...sections: object[]) =>
  script.split(ScriptProps.parse({ id: 'pitch', title: 'Pitch', task: 'Write.', sections }), {
    library,
    locale: 'en',
  }).public;

it('is as long as its sections together, unless the author says so or a section has no time', () => {
  expect(shown(section('need', { seconds: 20 }), section('ask', { seconds: 40 }))).toMatchObject({
    targetSeconds: 60,
    wordsPerMinute: 130,
  });
  expect(shown(section('need', { seconds: 20 }), section('ask')).targetSeconds).toBeNull();
});

it('misses the sections with fewer words than asked', () => {
  const question = shown(section('need', { minWords: 3 }), section('ask'));
  expect(missingInScript(question, { sections: {} })).toEqual(['sections.need', 'sections.ask']);
  const half = { sections: { need: 'Two words', ask: 'Join' } };
  expect(missingInScript(question, half)).toEqual(['sections.need']);
  expect(missingInScript(question, { sections: { need: 'Now three words', ask: 'Join' } })).toEqual(
    [],
  );
});

it('refuses sections that it does not have, and texts that are too long', () => {
  const question = shown(section('need'));
  expect(checkScript(question, { sections: { need: '' } })).toEqual([]);
  expect(checkScript(question, { sections: { toString: 'x' } }).join()).toMatch(/"toString"/);
  const long = { sections: { need: 'a'.repeat(limits.sectionText + 1) } };
  expect(ScriptValue.safeParse(long).success).toBe(false);
});

it('turns words into the seconds that it takes to say them', () => {
  expect(speakingSeconds(130, 130)).toBe(60);
  expect(speakingSeconds(0, 130)).toBe(0);
  expect(speakingSeconds(10, 120)).toBe(5);
});
