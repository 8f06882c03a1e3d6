import { both, type Edits, paths, problemsOf, secondModule } from './content-folder.testkit.js';

describe('of a whole track', () => {
  const second = (path: string) =>
    path.replace('ZO-03-test', 'ZO-04-second').replace('zo-03', 'zo-04');
  const quiz = (recalls: string[]) => (): string =>
    `check:\n  title: ${both}\n  items:\n${recalls
      .map(
        (code, index) =>
          `    - { id: i${index}, recalls: ${code}, type: single, prompt: ${both}, explanation: ${both},` +
          ` options: [{ id: a, text: ${both}, correct: true }, { id: b, text: ${both}, feedback: ${both} }] }\n`,
      )
      .join('')}`;
  const inBoth = (edit: (text: string) => string): Edits => ({
    [second(paths.nl)]: () => edit(secondModule[second(paths.nl)]?.() ?? ''),
    [second(paths.en)]: () => edit(secondModule[second(paths.en)]?.() ?? ''),
  });
  const asks = (...recalls: string[]): Edits => ({
    ...secondModule,
    [second(paths.activities)]: quiz(recalls),
    ...inBoth((text) => `${text}<Quiz id="check" />\n`),
  });
  const without = (found: string[], code: string) => found.filter((one) => !one.endsWith(code));

  it('misses the competences that no rubric assesses', () => {
    const found = problemsOf(asks('ZO-03', 'ZO-03'));
    expect(found).toEqual(Array(14).fill(`${paths.track}:8:1 content/competence`));
  });

  it.each([
    ['two questions about an earlier module', ['ZO-03', 'ZO-03'], []],
    ['one question', ['ZO-03'], [`${second(paths.module)}:1:1 content/recalls`]],
    [
      'a question about the module itself',
      ['ZO-03', 'ZO-04'],
      [`${second(paths.activities)}:5:7 content/recalls`],
    ],
  ])('wants two questions about earlier modules, and gets %s', (_, recalls, found) => {
    expect(without(problemsOf(asks(...recalls)), 'content/competence')).toEqual(found);
  });
});
