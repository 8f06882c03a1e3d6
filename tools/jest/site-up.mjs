import { makeDataFolder, startSite } from '../site-process.mjs';

/**
 * One built site in demo mode for all journeys. WEFT_E2E_URL set: that site instead, for instance
 * one that runs already.
 */
export default async function siteUp() {
  if (process.env.WEFT_E2E_URL) return;
  const dataFolder = makeDataFolder();
  const site = await startSite({ dataFolder });
  process.env.WEFT_E2E_URL = site.url;
  globalThis.weftSite = { site, dataFolder };
}
