import { mediaMarkup } from './draft-media.js';

it('writes a picture with its words, which nothing else comes of', () => {
  const path = 'media/river.png';
  expect(mediaMarkup({ kind: 'picture', path, alt: ' a {b} [c]\n<d> ', caption: '' })).toEqual({
    ...{ text: '![a \\{b\\} \\[c\\] \\<d\\>](media/river.png)', alone: true },
  });
  expect(mediaMarkup({ kind: 'picture', path, alt: 'a', caption: 'Own *work*' }).text).toBe(
    '<figure>\n\n![a](media/river.png)\n\n<figcaption>Own \\*work\\*</figcaption>\n\n</figure>',
  );
});

it('writes a recording with its transcript', () => {
  const said = { title: 'A "visit"', captions: 'media/visit.vtt', transcript: 'Hello.' };
  expect(mediaMarkup({ kind: 'video', path: 'media/visit-2.mp4', ...said }).text).toBe(
    '<Video id="visit-2" src="media/visit-2.mp4" title="A ”visit”" captions="media/visit.vtt">' +
      '\n\nHello.\n\n</Video>',
  );
});

it('writes a link to a document in the line', () => {
  expect(mediaMarkup({ kind: 'document', path: 'media/a.pdf', text: 'The sheet' })).toEqual({
    ...{ text: '[The sheet](media/a.pdf)', alone: false },
  });
});
