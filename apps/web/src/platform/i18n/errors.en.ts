import type { SiteFailureCode } from '../api/api-error.js';

/** What happened, what is safe, what to do: one sentence or two for each code. */
export const errorsEn: Record<SiteFailureCode, string> = {
  'network/unreachable':
    'The server cannot be reached. What you filled in is still here. Check your network and try again.',
  'request/invalid':
    'Not everything is filled in correctly. Your text is still here. Check the marked fields.',
  'request/bad-json':
    'The server did not understand the request. What you filled in is still here. Reload the page and try again.',
  'request/too-large': 'This is too long to be saved. Your text is still here: make it shorter.',
  'request/unsupported-type':
    'The server did not understand the request. What you filled in is still here. Reload the page and try again.',
  'request/not-found': 'This does not exist, or no longer. Go back and choose something else.',
  'request/method-not-allowed':
    'This page is out of date. What you saved is safe. Reload the page.',
  'request/cross-site':
    'This request came from another site and was refused. Nothing has changed. Do it again from this site.',
  'request/too-many':
    'There were too many requests in a row. What you filled in is still here. Wait a minute and try again.',
  'access/sign-in-required':
    'You are not signed in, or no longer. What you filled in is still here. Sign in to go on.',
  'access/forbidden':
    'Your account has no access to this. Nothing has changed. Ask whoever runs this site.',
  'catalogue/module-unknown':
    'This module does not exist or is not published yet. See which modules there are.',
  'catalogue/track-unknown':
    'This track does not exist or is not published yet. See which modules there are.',
  'catalogue/lesson-unknown':
    'This lesson is not, or no longer, in this module. Your progress is safe. Choose a lesson in the module.',
  'library/collection-unknown': 'This collection is not in the library.',
  'library/entry-unknown': 'This entry is not in the library, or not any more.',
  'kit/tool-unknown': 'This tool is not in the kit.',
  'answers/activity-unknown':
    'This activity is no longer in the lesson. What you answered before is kept. Reload the lesson.',
  'answers/value-invalid':
    'This answer does not fit the question. It is still on your screen. Check it and try again.',
  'answers/question-changed':
    'The question has changed in the meantime. Your earlier answer is kept. Reload the lesson for the new question.',
  'server/unavailable':
    'The server is out of reach for a moment. What you saved is safe. Try again in a minute.',
  'server/unexpected':
    'Something went wrong on the server. What you saved is safe. Try again; report it if it keeps failing.',
};
