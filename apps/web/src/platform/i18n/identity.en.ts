import type { PartFailureTexts, Texts } from './translator.js';

/** English texts of accounts: signing in, profile, administration. */
export const identityEn: Texts['identity'] = {
  email: 'E-mail address',
  emailWrong: 'Enter a full e-mail address, such as name@school.eu.',
  password: 'Password',
  newPassword: 'New password',
  currentPassword: 'Current password',
  passwordHint: 'At least 10 characters. A sentence you remember beats odd characters.',
  passwordWrong: 'Choose a password of at least 10 characters.',
  signInTitle: 'Sign in',
  signInLead: 'Then what you read and write is kept, on every device.',
  signInAgain:
    'Your session has expired. Sign in again as {{name}}; what you wrote is waiting on this device.',
  notYou: 'Are you somebody else?',
  notYouAction: 'Remove what {{name}} has on this device',
  notYouConfirm:
    'Changes by {{name}} are still waiting on this device ({{count}}). Once removed, they are gone.',
  notYouKeep: 'Keep them',
  signIn: 'Sign in',
  forgot: 'Forgot your password?',
  demoTitle: 'This is a demo',
  demo: 'Sign in with one of the demo accounts that appeared in the terminal at start.',
  resetTitle: 'Choose a new password',
  resetLead: 'We send you a link to choose a new password. It works once, for an hour.',
  resetSend: 'Send the link',
  resetSent:
    'If there is an account with this address, the link is on its way. Check your spam folder too.',
  resetSave: 'Save the password',
  resetDone: 'Your password has been changed. You are signed out everywhere.',
  mailbox: 'Open the demo mailbox',
  setupTitle: 'Create the first administrator',
  setupLead:
    'This link works once. After that you create accounts for your colleagues and students.',
  setupMissing: 'This page only works with the link that appeared in the terminal at start.',
  setupSave: 'Create the administrator',
  name: 'Name',
  nameWrong: 'Enter a name.',
  profileLead:
    'Your lecturers and teammates see your name. Your background helps to form mixed teams.',
  language: 'Language',
  country: 'Country',
  background: 'Background',
  noBackground: 'I would rather not say',
  sharing: 'Who reads my answers?',
  sharingLead: 'You choose what your lecturers read.',
  backgrounds: {
    social: 'Social work, welfare, education',
    business: 'Business and economics',
    technology: 'Technology',
    arts: 'Arts and design',
    health: 'Health and care',
    other: 'Something else',
  },
  save: 'Save',
  saved: 'Saved.',
  passwordTitle: 'Password',
  passwordChange: 'Change the password',
  passwordChanged: 'Your password has been changed. Your other devices are signed out.',
  sessionsTitle: 'Where you are signed in',
  thisDevice: 'this device',
  lastSeen: 'last used on {{date}}',
  endSession: 'Sign out {{device}}',
  endAll: 'Sign out everywhere',
  signOut: 'Sign out',
  signOutWaiting_one:
    '{{count}} change is still waiting for a connection. If you sign out now, it is gone.',
  signOutWaiting_other:
    '{{count}} changes are still waiting for a connection. If you sign out now, they are gone.',
  signOutAnyway: 'Sign out anyway',
  stay: 'Stay signed in',
  needsSignIn: 'Sign in to see this page.',
  accountsSearch: 'Search by name or e-mail address',
  accountsNone: 'No account found.',
  accountsNoneHelp: 'Search for another word, or create an account.',
  accountsMore: 'Show more accounts',
  accountsForbidden: 'Only administrators see the accounts.',
  createTitle: 'Create an account',
  create: 'Create the account',
  created: 'Account created. {{email}} receives a link to choose a password.',
  roles: 'Roles',
  rolesWrong: 'Choose at least one role.',
  rolesSave: 'Save the roles of {{name}}',
  roleNames: {
    learner: 'learner',
    lecturer: 'lecturer',
    reviewer: 'reviewer',
    author: 'author',
    administrator: 'administrator',
  },
  lastSeenNever: 'never signed in',
  mailboxTitle: 'Demo mailbox',
  mailboxLead: 'A demo sends no mail. Here you read what would have been sent.',
  mailboxEmpty: 'No mail yet.',
  mailboxEmptyHelp: 'Ask for a new password, for instance.',
  mailTo: 'to {{to}}',
};

/** What went wrong with accounts, by code. */
export const identityErrorsEn = {
  'identity/wrong-credentials':
    'This e-mail address and password do not belong together. Check them, or choose a new password.',
  'identity/too-many-attempts':
    'There were too many attempts. Your account is safe. Wait a while and try again.',
  'identity/email-taken': 'There already is an account with this e-mail address. Use another one.',
  'identity/link-invalid':
    'This link has been used or has expired. Nothing has changed. Ask for a new link.',
  'identity/setup-closed':
    'This installation already has an administrator. Sign in with an existing account.',
  'identity/account-unknown': 'This account does not exist, or no longer. Reload the list.',
  'identity/session-unknown': 'This device was already signed out. Reload the list.',
  'identity/last-administrator':
    'There must be at least one administrator. Give somebody else that role first.',
} as const satisfies PartFailureTexts<'identity'>;
