// `npm run dev`: both sides hot. The API is rebuilt and restarted when its sources, a library or
// the content change. Vite serves the web app with hot module replacement, draws pages on the
// server from the same sources, and passes /api on.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, install, requireNode } from './prepare.mjs';

const root = path.resolve(import.meta.dirname, '..');
const webPort = Number(process.env.PORT ?? 3000);
const apiPort = webPort + 1;
const apiUrl = `http://127.0.0.1:${apiPort}`;
const libraries = ['contracts', 'rules', 'mdx', 'activities'];
const watched = ['apps/api/src', 'content', ...libraries.map((name) => `libs/${name}/src`)];

requireNode();
await install();
await build(['@weft/api']);

let api = startApi();
let settling = null;
for (const folder of watched) {
  watch(path.join(root, folder), { recursive: true }, (_event, file) => {
    if (/\.(spec\.tsx?|testkit\.ts|tsx|css)$|~$/.test(file ?? '')) return;
    clearTimeout(settling);
    settling = setTimeout(() => void restart(), 150);
  });
}
process.on('exit', () => api?.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit());
await untilReady();
await startWeb();

async function untilReady() {
  const ask = () => fetch(`${apiUrl}/api/health/ready`).then((answer) => answer.ok);
  while (!(await ask().catch(() => false))) await wait(100);
}

function startApi() {
  return spawn(process.execPath, [path.join(root, 'apps/api/dist/main.js')], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(apiPort),
      PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${webPort}`,
      WEFT_CONTENT_MODE: 'dev',
    },
  });
}

/** A build that fails leaves the API of before running. */
async function restart() {
  try {
    await build(['@weft/api']);
  } catch (error) {
    console.error(error.message);
    return;
  }
  const old = api;
  api = null;
  if (old.exitCode === null) {
    old.kill('SIGTERM');
    await new Promise((resolve) => old.once('exit', resolve));
  }
  api = startApi();
}

async function startWeb() {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: path.join(root, 'apps/web'),
    appType: 'custom',
    // These are CommonJS or depend on it, which only Node itself can load.
    ssr: { external: ['react', 'react-dom', 'react-router'] },
    server: { port: webPort, strictPort: true, host: '127.0.0.1', proxy: { '/api': apiUrl } },
    plugins: [{ name: 'weft-pages', configureServer: (server) => () => drawPages(server) }],
  });
  await vite.listen();
  console.log(`Developing at http://localhost:${webPort} (the API alone: ${apiUrl}/api/docs)`);
}

/** The development counterpart of the API's pages: same renderer, fresh sources, no cache. */
function drawPages(vite) {
  const styles = [{ address: `/@fs${path.join(root, 'libs/ui/src/tokens.css')}` }];
  const assets = { entry: '/src/entry-client.tsx', scripts: [], styles, laterStyles: null };
  vite.middlewares.use(async (request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    try {
      const { renderPage } = await vite.ssrLoadModule('/src/render-page.tsx');
      const page = await renderPage(
        {
          url: request.originalUrl,
          preferences: { country: null, theme: null },
          acceptLanguage: request.headers['accept-language'] ?? '',
          async get(address) {
            const answer = await fetch(apiUrl + address);
            return { status: answer.status, body: await answer.json() };
          },
        },
        () => assets,
      );
      if (page.redirect) return response.writeHead(302, { location: page.redirect }).end();
      const html = await vite.transformIndexHtml(request.originalUrl, page.html);
      response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } catch (error) {
      vite.ssrFixStacktrace(error);
      next(error);
    }
  });
}
