// Which Chromium the journeys run in, and how a bare Debian machine gets it. Only Node's own modules:
// nothing is installed yet on a fresh clone.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Debian's own, the best first: without a window the same engine needs a quarter less work for a page,
 * and a tenth for a new browser context.
 */
const [shell, whole] = ['/usr/lib/chromium/chromium-headless-shell', '/usr/bin/chromium'];

/**
 * @param {{ asPeopleHave?: boolean }} options `asPeopleHave`: rather the whole browser, for measuring
 * @returns {string | undefined} the browser of this machine; `CHROMIUM_PATH` names another
 */
export function findChromium({ asPeopleHave = false } = {}) {
  const known = asPeopleHave ? [whole, shell] : [shell, whole];
  return [process.env.CHROMIUM_PATH, ...known].find((file) => file && existsSync(file));
}

/** Installs the browser where that is ours to do: in CI, or where there is none and we are root. */
export async function installChromium() {
  const lacks = process.env.CI ? !process.env.CHROMIUM_PATH && !existsSync(shell) : !findChromium();
  if (!lacks || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing Chromium …');
  await aptGet('update', '-qq');
  // An older Debian has only the whole one.
  for (const browser of ['chromium-headless-shell', 'chromium']) {
    const packages = [browser, 'fonts-liberation'];
    await aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
    if (findChromium()) return;
  }
}

/** Errors are shown and nothing more: who needs the browser looks whether there is one. */
function aptGet(...args) {
  const child = spawn('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((resolve) => child.on('close', resolve).on('error', resolve));
}
