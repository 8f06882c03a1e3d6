// `npm run content:links`: asks every address outside the site whether it still answers, and keeps
// the date and the result in content/links.json. Never fails: other people's sites are not ours.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';

const root = path.resolve(import.meta.dirname, '..');
const record = path.join(root, 'content/links.json');
/** At a time, each on another address; and milliseconds until one is given up. */
const [lanes, patience] = [8, 15_000];

/** Every address in the content with the first file that names it. */
function findAddresses() {
  const found = new Map();
  for (const entry of readdirSync(path.join(root, 'content'), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || !/\.(mdx|yaml)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    for (const [match] of readFileSync(file, 'utf8').matchAll(/https?:\/\/[^\s'"<>\])}]+/g)) {
      const address = match.replace(/[.,;:]+$/, '');
      if (!found.has(address)) found.set(address, path.relative(root, file));
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The status an address answers with; or `unreachable`, or `timeout`. */
async function ask(address) {
  try {
    const response = await fetch(address, {
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'Weft link check', accept: '*/*' },
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error.name === 'TimeoutError' ? 'timeout' : 'unreachable';
  }
}

/** Asks all addresses, some at a time. */
async function askAll(addresses) {
  const results = new Map();
  const waiting = addresses.values();
  const lane = async () => {
    for (const [address] of waiting) results.set(address, await ask(address));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

const addresses = findAddresses();
const results = await askAll(addresses);
const answered = [...results.values()].filter((result) => typeof result === 'number');
if (answered.length === 0) {
  console.log(`links: no network, none of ${addresses.length} addresses was reached`);
} else {
  const links = addresses.map(([address, file]) => ({
    address,
    file,
    result: results.get(address),
  }));
  const checked = new Date().toISOString().slice(0, 10);
  writeFileSync(record, await format(JSON.stringify({ checked, links }), { parser: 'json' }));
  for (const { address, file, result } of links) {
    const fine = typeof result === 'number' && result < 400;
    if (!fine) console.log(`${file}: ${address} — ${result}`);
  }
  const good = answered.filter((status) => status < 400).length;
  console.log(`links: ${good} of ${links.length} answer, checked on ${checked}`);
}
