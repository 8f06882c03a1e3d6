import { audio, video } from './definition.js';

const props = { id: 'visit', title: 'A visit' };

it.each(['media/visit.mp4', 'media/visit-2.webm'])('shows the lesson’s own file %s', (src) => {
  expect(video.props.safeParse({ ...props, src }).success).toBe(true);
});

it.each([
  'https://example.org/visit.mp4',
  '//example.org/visit.mp4',
  '/media/visit.mp4',
  'media/../secret.mp4',
  'media/visit.mp4?x=1',
  'media/visit.svg',
  'javascript:alert(1)//media/visit.mp4',
])('refuses the address %s', (src) => {
  expect(video.props.safeParse({ ...props, src }).success).toBe(false);
  expect(audio.props.safeParse({ ...props, src }).success).toBe(false);
});
