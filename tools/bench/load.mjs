import autocannon from 'autocannon';

export const connectionCounts = [1, 16, 64];

const seconds = 2;
/** More where a bar hangs on it: writes depend on the moods of the disk. */
const roundsAt = { 1: 3, 16: 3, 64: 5 };

/** @param {number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Milliseconds until the last byte of one answer was there.
 * @throws Error when it is no success
 */
export async function timed(url, headers) {
  const started = performance.now();
  const response = await fetch(url, { headers });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return performance.now() - started;
}

/**
 * Loads two servers in turn, A B A B, so that whatever else the machine does meets both.
 * @param {{ name: string, weft: Target, bare: Target }} case
 * @typedef {{ url: string, requests?: object[], request?: (n: number) => object,
 *   before?: () => Promise<void> }} Target requests as autocannon wants them: a list that is
 *   repeated, which costs the loader least, or one made for each time; `before` prepares a round
 * @returns {Promise<Record<number, { weft: number, bare: number }>>} requests per second (medians)
 *   by number of connections
 * @throws Error when a server answers with anything but success
 */
export async function compareRates({ name, weft, bare }) {
  const rates = {};
  for (const connections of connectionCounts) {
    const runs = { weft: [], bare: [] };
    // The first pass warms both up and is not counted.
    for (let round = 0; round <= roundsAt[connections]; round += 1) {
      const duration = round === 0 ? 1 : seconds;
      for (const [side, target] of Object.entries({ weft, bare })) {
        const rate = await load({ name: `${name} ${side}`, target, connections, duration });
        if (round > 0) runs[side].push(rate);
      }
    }
    rates[connections] = { weft: median(runs.weft), bare: median(runs.bare) };
  }
  return rates;
}

async function load({ name, target, connections, duration }) {
  await target.before?.();
  let count = 0;
  const result = await autocannon({
    url: target.url,
    connections,
    duration,
    requests: target.requests ?? [
      { setupRequest: (request) => ({ ...request, ...target.request(count++) }) },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${name}: ${result.non2xx} refused, ${result.errors} lost`);
  }
  return result['2xx'] / result.duration;
}
