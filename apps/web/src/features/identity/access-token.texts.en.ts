import type { PartFailureTexts } from '../../platform/i18n/translator.js';
import type { AccessTokenTexts } from './access-token.texts.nl.js';

/** What went wrong with personal access tokens, by code. */
export const tokenErrorsEn: PartFailureTexts<'access-tokens'> = {
  'access-tokens/invalid': 'This access token is not valid, or no longer.',
  'access-tokens/scope-missing': 'This access token does not allow that.',
  'access-tokens/unknown': 'This access token is no longer there. Reload the list.',
  'access-tokens/too-many':
    'You already have twenty access tokens. First withdraw one that you no longer use.',
};

/** English texts of access tokens. */
export const accessTokensEn: AccessTokenTexts = {
  title: 'Access tokens for other programs',
  lead: 'With an access token another program, for instance for qualitative analysis, reads the remarks that you may read. It opens nothing else.',
  ends: 'Signing out everywhere or a new password withdraws all your access tokens.',
  empty: 'You have no access tokens yet.',
  emptyHelp: 'Make one for each program, so that you can withdraw them one by one.',
  scopes: {
    'annotations:read': 'read remarks',
    'annotations:write': 'make and change remarks',
  },
  until: (day: string) => `works until ${day}`,
  expired: (day: string) => `expired since ${day}`,
  used: (day: string) => `last used on ${day}`,
  never: 'never used yet',
  make: 'Make an access token',
  name: 'What is it for?',
  nameHint: 'For instance the name of the program.',
  nameWrong: 'Write what the token is for.',
  may: 'What may the program do?',
  read: 'Read remarks',
  readWrite: 'Read, make and change remarks',
  lastDay: 'Works until',
  lastDayHint: 'A year at most.',
  lastDayWrong: 'Choose a day from today to a year from now.',
  create: 'Make the token',
  made: (name: string) => `The token “${name}” has been made`,
  once: 'Keep it in a safe place now. You see it only once: we cannot show it again.',
  secret: 'Access token',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied. The token is selected: copy it yourself.',
  done: 'I have kept it',
  withdraw: 'Withdraw',
  withdrawOf: (name: string) => `Withdraw: ${name}`,
  withdrawAsk: (name: string) =>
    `Do you want to withdraw the token “${name}”? A program that uses it is shut out at once.`,
  cancel: 'Cancel',
};
