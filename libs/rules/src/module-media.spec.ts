import fc from 'fast-check';
import {
  mediaFormOf,
  mediaPathOf,
  mediaRefusal,
  publishedMedia,
  renameMediaIn,
  withMediaAt,
} from './module-media.js';

it.each([
  ['Foto één (2).JPG', 'media/foto-een-2.jpg'],
  ['../../etc/passwd.png', 'media/etc-passwd.png'],
  ['.png', 'media/file.png'],
  ['drawing.svg', null],
  ['page.html', null],
  ['noending', null],
])('names %s %s', (name, path) => {
  expect(mediaPathOf(name)).toBe(path);
});

it('gives every name that it takes a path that a media folder has', () => {
  const endings = fc.constantFrom('png', 'WEBP', 'mp4', 'vtt', 'pdf');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), endings, (name, ending) => {
      const path = mediaPathOf(`${name}.${ending}`);
      expect(path && mediaFormOf(path)).not.toBeNull();
    }),
  );
});

it.each(['media/../a.png', 'media/a/b.png', 'media/A.png', '/media/a.png', 'media/a.svg', 'a.png'])(
  'has no file %s',
  (path) => {
    expect(mediaFormOf(path)).toBeNull();
  },
);

it('moves media and nothing else', () => {
  const hash = 'a'.repeat(64);
  const own = `${publishedMedia}${hash}.png`;
  const document = { src: own, text: `see ${own}`, href: '/modules/x' };
  const moved = withMediaAt(document, '/api/drafts/d/media/');
  expect(moved).toEqual({ ...document, src: `/api/drafts/d/media/${hash}.png` });
});

describe('another name for a file', () => {
  const change = { from: 'media/a.png', to: 'media/loom-2.png' };

  it.each<readonly [string, string]>([
    ['![Een getouw](media/a.png)', '![Een getouw](media/loom-2.png)'],
    [
      '<Video src="media/a.png" captions=\'media/a.png\'>',
      '<Video src="media/loom-2.png" captions=\'media/loom-2.png\'>',
    ],
    ['Zie media/a.png. En media/a.png, ook.', 'Zie media/loom-2.png. En media/loom-2.png, ook.'],
    ...['media/a.png.png', 'media/aXpng', 'media/ba.png', 'media/a.pngs', 'x-media/a.png'].map(
      (other) => [other, other] as const,
    ),
    ['[elders](https://weft.example/media/a.png)', '[elders](https://weft.example/media/a.png)'],
  ])('in %j', (text, after) => {
    expect(renameMediaIn(text, change)).toBe(after);
  });

  it('goes there and back, and leaves the other files alone', () => {
    const file = fc.constantFrom('a.png', 'aa.png', 'a-2.png', 'b-a.png', 'a.jpg');
    const words = fc.array(
      fc.tuple(
        fc.constantFrom('(', ' ', '"', '\n', '](', '='),
        file,
        fc.constantFrom(')', ' ', '"', '.\n'),
      ),
    );
    fc.assert(
      fc.property(words, (places) => {
        const text = places.map(([lead, name, tail]) => `${lead}media/${name}${tail}`).join('');
        const renamed = renameMediaIn(text, change);
        expect(renamed.split('media/loom-2.png')).toHaveLength(
          places.filter(([, name]) => name === 'a.png').length + 1,
        );
        expect(renameMediaIn(renamed, { from: change.to, to: change.from })).toBe(text);
      }),
    );
  });
});

it('tells beforehand what a folder cannot take, and lets a file make room for another', () => {
  const megabyte = 1_048_576;
  const film = (n: number) => ({ path: `media/film-${n}.mp4`, size: 10 * megabyte });
  const refusal = (path: string, size: number, there: { path: string; size: number }[] = []) =>
    mediaRefusal({ path, size }, there);
  expect(refusal('media/a.svg', 10)).toBe('name');
  expect(refusal('media/a.png', megabyte)).toBeNull();
  expect(refusal('media/a.png', megabyte + 1)).toBe('too-large');
  expect(refusal('media/a.png', 10, [film(1), film(2)])).toBe('full');
  expect(refusal('media/film-2.mp4', 10, [film(1), film(2)])).toBeNull();
  const many = Array.from({ length: 60 }, (_, n) => ({ path: `media/f-${n}.png`, size: 1 }));
  expect(refusal('media/a.png', 1, many)).toBe('full');
  expect(refusal('media/f-3.png', 1, many)).toBeNull();
});
