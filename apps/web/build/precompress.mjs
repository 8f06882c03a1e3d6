// Puts a brotli and a gzip copy beside every text file of the client build, so that serving one
// costs no processor time.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

const client = new URL('../dist/client/', import.meta.url);
const text = /\.(?:js|css|svg|json|webmanifest|txt)$/;
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

const entries = await readdir(client, { recursive: true, withFileTypes: true });
const files = entries.filter((entry) => entry.isFile() && text.test(entry.name));
await Promise.all(
  files.map(async (entry) => {
    const path = `${entry.parentPath}/${entry.name}`;
    const source = await readFile(path);
    await writeFile(`${path}.br`, await promisify(brotliCompress)(source, brotli));
    await writeFile(`${path}.gz`, await promisify(gzip)(source, { level: 9 }));
  }),
);
