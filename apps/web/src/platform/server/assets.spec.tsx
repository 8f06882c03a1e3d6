/** @jest-environment node */
import { withStyles, type BuiltStyles } from './assets.js';

const built: BuiltStyles = {
  first: 'assets/first-1.css',
  later: 'assets/later-2.css',
  laterScripts: ['assets/boards-3.js'],
  waiting: 'assets/later-styles-4.js',
};
const texts = { first: 'p{margin:0}', later: '.board{color:red}' };
const stylesOf = (...scripts: string[]) =>
  withStyles({ entry: '/assets/entry.js', scripts }, built, texts);

describe('the styles of a page', () => {
  it('are the first alone where no script needs more; it says where the later are', () => {
    expect(stylesOf('/assets/lesson-5.js')).toMatchObject({
      scripts: ['/assets/lesson-5.js'],
      styles: [{ text: texts.first }],
      laterStyles: '/assets/later-2.css',
    });
  });

  it('are both, the later last, where one does; nothing is fetched after them', () => {
    expect(stylesOf('/assets/lesson-5.js', '/assets/boards-3.js')).toMatchObject({
      scripts: ['/assets/lesson-5.js', '/assets/boards-3.js', '/assets/later-styles-4.js'],
      styles: [{ text: texts.first }, { text: texts.later }],
      laterStyles: null,
    });
  });
});
