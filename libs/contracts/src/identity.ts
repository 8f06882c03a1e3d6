import { z } from 'zod';
import { Country, Locale } from './locale.js';
import { route } from './route.js';

/** One account may hold several at once. */
export const roles = ['learner', 'lecturer', 'reviewer', 'author', 'administrator'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** What somebody studies or works in; mixed teams are formed from it later. */
export const Background = z.enum(['social', 'business', 'technology', 'arts', 'health', 'other']);
export type Background = z.infer<typeof Background>;

const email = z.email().max(254);
/** NIST SP 800-63B: length counts, composition rules do not. */
export const Password = z.string().min(10).max(200);
const displayName = z.string().trim().min(1).max(80);

export const Account = z.object({
  id: z.uuid(),
  email: z.string(),
  displayName: z.string(),
  roles: z.array(Role),
  locale: Locale,
  country: Country,
  background: Background.nullable(),
});
export type Account = z.infer<typeof Account>;

export const readSession = route({
  id: 'readSession',
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, or null',
  access: 'anyone',
  response: z.object({ account: Account.nullable(), demo: z.boolean() }),
});

export const signIn = route({
  id: 'signIn',
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in with e-mail and password; sets the session cookie',
  access: 'anyone',
  body: z.object({ email, password: z.string().min(1).max(200) }),
  response: z.object({ account: Account }),
  errors: ['identity/wrong-credentials', 'identity/too-many-attempts'],
});

export const signOut = route({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Sign out here',
  access: 'anyone',
});

/** A place where an account is signed in; never holds the token. */
export const SessionSummary = z.object({
  id: z.uuid(),
  device: z.string(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  current: z.boolean(),
});
export type SessionSummary = z.infer<typeof SessionSummary>;

export const listSessions = route({
  id: 'listSessions',
  method: 'GET',
  path: '/api/me/sessions',
  summary: 'Where I am signed in',
  access: 'signed-in',
  response: z.object({ items: z.array(SessionSummary) }),
});

export const endSession = route({
  id: 'endSession',
  method: 'DELETE',
  path: '/api/me/sessions/:sessionId',
  summary: 'Sign out one of my devices',
  access: 'signed-in',
  params: z.object({ sessionId: z.uuid() }),
  errors: ['identity/session-unknown'],
});

export const endAllSessions = route({
  id: 'endAllSessions',
  method: 'DELETE',
  path: '/api/me/sessions',
  summary: 'Sign out everywhere, here included; ends my access tokens',
  access: 'signed-in',
});

export const updateProfile = route({
  id: 'updateProfile',
  method: 'PATCH',
  path: '/api/me/profile',
  summary: 'Change my name, language, country or background',
  access: 'signed-in',
  body: z
    .object({ displayName, locale: Locale, country: Country, background: Background.nullable() })
    .partial(),
  response: z.object({ account: Account }),
});

export const changePassword = route({
  id: 'changePassword',
  method: 'PUT',
  path: '/api/me/password',
  summary: 'Change my password; signs out my other devices and ends my access tokens',
  access: 'signed-in',
  body: z.object({ currentPassword: z.string().min(1).max(200), newPassword: Password }),
  errors: ['identity/wrong-credentials', 'identity/too-many-attempts'],
});

export const requestPasswordReset = route({
  id: 'requestPasswordReset',
  method: 'POST',
  path: '/api/password-resets',
  // The link is `/{locale}/reset-password#token=…`: what follows `#` reaches no server log.
  summary: 'Mail a reset link; answers the same whether or not the account exists',
  access: 'anyone',
  body: z.object({ email, locale: Locale }),
  status: 202,
  errors: ['identity/too-many-attempts'],
});

export const resetPassword = route({
  id: 'resetPassword',
  method: 'PUT',
  path: '/api/password-resets',
  summary: 'Choose a new password with the token of a reset link; signs out everywhere',
  access: 'anyone',
  body: z.object({ token: z.string().min(20).max(100), newPassword: Password }),
  errors: ['identity/link-invalid'],
});

export const setUp = route({
  id: 'setUp',
  method: 'POST',
  path: '/api/setup',
  // The link is `/{locale}/setup#token=…`.
  summary: 'Create the first administrator with the one-time setup token; signs in',
  access: 'anyone',
  body: z.object({
    token: z.string().min(20).max(100),
    email,
    password: Password,
    displayName,
    locale: Locale,
  }),
  response: z.object({ account: Account }),
  status: 201,
  errors: ['identity/link-invalid', 'identity/setup-closed', 'identity/email-taken'],
});

/** An account as its administrator sees it. */
export const AccountSummary = Account.pick({
  id: true,
  email: true,
  displayName: true,
  roles: true,
  locale: true,
}).extend({ createdAt: z.iso.datetime(), lastSeenAt: z.iso.datetime().nullable() });
export type AccountSummary = z.infer<typeof AccountSummary>;

export const listAccounts = route({
  id: 'listAccounts',
  method: 'GET',
  path: '/api/accounts',
  summary: 'Accounts by name, 50 a page',
  access: ['administrator'],
  query: z.object({
    search: z.string().max(100).optional(),
    after: z.string().max(300).optional(),
  }),
  response: z.object({ items: z.array(AccountSummary), next: z.string().nullable() }),
});

export const createAccount = route({
  id: 'createAccount',
  method: 'POST',
  path: '/api/accounts',
  summary: 'Create an account and mail its owner a link to choose a password',
  access: ['administrator'],
  body: z.object({ email, displayName, roles: z.array(Role).min(1), locale: Locale }),
  response: z.object({ account: AccountSummary }),
  status: 201,
  errors: ['identity/email-taken'],
});

export const updateAccountRoles = route({
  id: 'updateAccountRoles',
  method: 'PUT',
  path: '/api/accounts/:accountId/roles',
  summary: 'Set the roles of an account',
  access: ['administrator'],
  params: z.object({ accountId: z.uuid() }),
  body: z.object({ roles: z.array(Role).min(1) }),
  response: z.object({ account: AccountSummary }),
  errors: ['identity/account-unknown', 'identity/last-administrator'],
});

export const identityRoutes = [
  readSession,
  signIn,
  signOut,
  listSessions,
  endSession,
  endAllSessions,
  updateProfile,
  changePassword,
  requestPasswordReset,
  resetPassword,
  setUp,
  listAccounts,
  createAccount,
  updateAccountRoles,
] as const;
