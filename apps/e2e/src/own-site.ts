import { demoPassword } from './accounts.js';
import { openDevice, phone, type Device } from './device.js';

/** Calls the API of a site that a spec started itself; gives the body and the session it hands out. */
export async function callAt(
  url: string,
  given: { method?: 'GET' | 'POST' | 'PUT'; body?: object; cookie?: string },
) {
  const response = await fetch(url, {
    method: given.method ?? (given.body ? 'POST' : 'GET'),
    headers: {
      ...(given.body ? { 'content-type': 'application/json' } : {}),
      ...(given.cookie ? { cookie: `weft_session=${given.cookie}` } : {}),
    },
    ...(given.body ? { body: JSON.stringify(given.body) } : {}),
  });
  if (!response.ok) throw new Error(`${url}: ${await response.text()}`);
  const session = /weft_session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
  const text = await response.text();
  return { session, body: (text ? JSON.parse(text) : {}) as Record<string, string> };
}

/** Signs somebody of the demo in there: `lecturer`, `student` or `admin`; gives the session. */
export async function signInAt(site: string, name: string): Promise<string> {
  const body = { email: `${name}@weft.example`, password: demoPassword };
  return (await callAt(`${site}/api/session`, { body })).session;
}

/** A browser there, for whoever has this session. */
export async function deviceAt(site: string, cookie: string, viewport = phone): Promise<Device> {
  const device = await openDevice({ viewport });
  await device.context.addCookies([
    { name: 'weft_session', value: cookie, url: site, httpOnly: true, sameSite: 'Lax' },
  ]);
  return device;
}
