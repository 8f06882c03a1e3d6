import { compileLesson } from '../compile-lesson.js';
import { lessonSource } from '../lesson-source.testkit.js';
import type { ModuleMedia } from './module-media.js';

const picture = { hash: 'a'.repeat(64), type: 'image/png', size: 9, width: 640, height: 400 };
const film = { hash: 'b'.repeat(64), type: 'video/mp4', size: 9, width: null, height: null };
const refused = { code: 'content/media-type', message: 'no', hint: 'save it again' };
const media: ModuleMedia = {
  'media/a.png': picture,
  'media/film.mp4': film,
  'media/film.vtt': { ...film, hash: 'c'.repeat(64), type: 'text/vtt; charset=utf-8' },
  'media/bad.png': refused,
};

const compile = (source: string, mediaBase?: string) =>
  compileLesson(lessonSource(source, { media, mediaBase }));

const told = (source: string): string[] => {
  const result = compile(source);
  return result.ok ? [] : result.diagnostics.map((one) => `${one.line}:${one.column} ${one.code}`);
};

it('gives a picture the address of its bytes, and the room that it takes', () => {
  const result = compile('Text ![a river](media/a.png)');
  expect(result.ok && result.lesson.document.blocks[0]?.node).toMatchObject({
    children: [
      'Text ',
      {
        tag: 'img',
        attributes: {
          src: `/api/media/${picture.hash}.png`,
          ...{ alt: 'a river', width: '640', height: '400', loading: 'lazy' },
        },
      },
    ],
  });
});

it('puts the media of a draft where its authors read them', () => {
  const result = compile('![a river](media/a.png)', '/api/drafts/x/media/');
  expect(JSON.stringify(result)).toContain(`"/api/drafts/x/media/${picture.hash}.png"`);
});

it('gives a recording the address of its file and of its captions', () => {
  const result = compile(
    '<Video id="visit" src="media/film.mp4" title="A visit" captions="media/film.vtt">\n\nSaid.\n\n</Video>',
  );
  expect(result.ok && result.lesson.document.blocks[0]?.node).toMatchObject({
    props: {
      src: `/api/media/${film.hash}.mp4`,
      captions: `/api/media/${'c'.repeat(64)}.vtt`,
    },
  });
});

it.each([
  ['a file that is not there', 'x\n\ny ![a](media/none.png)', ['3:3 content/media']],
  ['a file that was refused', '![a](media/bad.png)', ['1:1 content/media-type']],
  ['a film as a picture', '![a](media/film.mp4)', ['1:1 content/media-type']],
  ['a picture to go to', '[a](media/a.png)', ['1:1 content/media-type']],
  ['a picture without words', '![](media/a.png)', ['1:1 mdx/alt']],
  [
    'a film that is not there',
    '<Video id="v" src="media/none.mp4" title="t">\n\nSaid.\n\n</Video>',
    ['1:15 content/media'],
  ],
  [
    'a film without a transcript',
    '<Video id="v" src="media/film.mp4" title="t">\n\n</Video>',
    ['1:1 mdx/transcript'],
  ],
])('tells of %s at its place', (_, source, found) => {
  expect(told(source)).toEqual(found);
});

it('names the nearest file of the same kind', () => {
  const result = compile('![a](media/aa.png)');
  expect(result.ok || result.diagnostics[0]?.hint).toContain('; did you mean "media/a.png"?');
});
