import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** The site that the journeys visit. */
export const siteUrl = process.env.WEFT_E2E_URL ?? '';

/** Somebody with an account; `cookie` is the token of a session. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly cookie: string;
}

export const demoPassword = 'weave-a-demo';
export const demoStudent = { email: 'student@weft.example', password: demoPassword };
export const demoAdministrator = { email: 'admin@weft.example', password: demoPassword };

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly cookie?: string;
}

/** Calls the API outside a browser. */
export async function callApi({ method, path, body, cookie }: Call): Promise<Response> {
  const response = await fetch(siteUrl + path, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(cookie ? { cookie: `weft_session=${cookie}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return response;
}

/** @returns the token of a new session */
export async function signIn(login: { email: string; password: string }): Promise<string> {
  const response = await callApi({ method: 'POST', path: '/api/session', body: login });
  const token = /weft_session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error('signing in gave no session');
  return token;
}

/** Milliseconds until a mail must be there: generous, as other work may go on beside it. */
const patience = 20_000;

/**
 * The newest mail of a demo installation to this address, as text. Mails are jobs: who is told on the
 * page already may get hers a moment later.
 * @param says what is in it, where an earlier one may still be the newest
 */
export async function lastMailTo(email: string, says = /(?:)/): Promise<string> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const response = await fetch(`${siteUrl}/api/dev/mailbox`);
    const { items } = (await response.json()) as { items: { to: string; text: string }[] };
    const mail = items.find(({ to }) => to === email);
    if (mail && says.test(mail.text)) return mail.text;
    await wait(100);
  }
  throw new Error(`no mail to ${email} that says ${says}`);
}

/** The link in a mail or in what a server printed. */
export function linkIn(text: string): URL {
  const link = /https?:\/\/\S+#token=[\w-]+/.exec(text)?.[0];
  if (!link) throw new Error(`no link in: ${text}`);
  return new URL(link);
}

/** A new learner, made the way an administrator does it, who is signed in on one device. */
export async function newLearner(name = 'Noor'): Promise<Person> {
  const email = `${name.toLowerCase()}-${randomUUID()}@weft.example`;
  const password = `woven together by ${name}`;
  const administrator = await signIn(demoAdministrator);
  const account = { email, displayName: name, roles: ['learner'], locale: 'nl' };
  await callApi({
    method: 'POST',
    path: '/api/accounts',
    body: account,
    cookie: administrator,
  });
  const token = linkIn(await lastMailTo(email)).hash.replace('#token=', '');
  const choice = { token, newPassword: password };
  await callApi({ method: 'PUT', path: '/api/password-resets', body: choice });
  return { name, email, password, cookie: await signIn({ email, password }) };
}
