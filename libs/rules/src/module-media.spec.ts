import fc from 'fast-check';
import { mediaFormOf, mediaPathOf, publishedMedia, withMediaAt } from './module-media.js';

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
