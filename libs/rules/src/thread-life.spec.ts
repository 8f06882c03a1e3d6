import { threadAfter, threadSteps } from './thread-life.js';

it('goes from open to confirmed, and back where somebody is not content', () => {
  expect(threadAfter('open', 'accept', 'author')).toBe('accepted');
  expect(threadAfter('accepted', 'done', 'author')).toBe('done');
  expect(threadAfter('done', 'confirm', 'writer')).toBe('confirmed');
  expect(threadAfter('done', 'reopen', 'writer')).toBe('open');
  expect(threadAfter('declined', 'reopen', 'writer')).toBe('open');
});

it('lets nobody skip a step or take that of another', () => {
  expect(threadAfter('open', 'done', 'author')).toBeNull();
  expect(threadAfter('open', 'accept', 'writer')).toBeNull();
  expect(threadAfter('done', 'confirm', 'author')).toBeNull();
  expect(threadAfter('confirmed', 'decline', 'author')).toBeNull();
  expect(threadSteps('open', 'author')).toEqual(['accept', 'decline']);
  expect(threadSteps('done', 'writer')).toEqual(['confirm', 'reopen']);
});
