import { removeDataFolder } from '../site-process.mjs';

export default async function siteDown() {
  if (!globalThis.weftSite) return;
  const { site, dataFolder } = globalThis.weftSite;
  await site.stop();
  removeDataFolder(dataFolder);
}
