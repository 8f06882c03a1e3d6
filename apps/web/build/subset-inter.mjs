// `npm run fonts -w @weft/web`: makes the Inter that every page fetches. Of the published file it
// keeps the letters that `fonts.css` names for it and the weights 400 to 700: 30 kB instead of 48.
// With `--check` it only says whether the file is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const fonts = new URL('../src/platform/fonts/', import.meta.url);
const published = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

const subsetFile = fileURLToPath(new URL('inter-latin.woff2', fonts));

/** @returns {Promise<Buffer>} the font as it must stand in `subsetFile` */
async function subsetInter() {
  const css = await readFile(new URL('fonts.css', fonts), 'utf8');
  const [, range] = /inter-latin\.woff2[\s\S]*?unicode-range:([^;]+);/.exec(css) ?? [];
  if (!range) throw new Error('fonts.css has no unicode-range for inter-latin.woff2');
  const letters = range.split(',').flatMap((part) => {
    const [first, last = first] = part.trim().replace('U+', '').split('-');
    const from = parseInt(first, 16);
    return Array.from({ length: parseInt(last, 16) - from + 1 }, (_, n) => from + n);
  });
  return subsetFont(
    await readFile(require.resolve(published)),
    String.fromCodePoint(...letters.filter((letter) => letter >= 0x20)),
    { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } },
  );
}

const font = await subsetInter();
if (process.argv.includes('--check')) {
  if (!font.equals(await readFile(subsetFile))) {
    console.error('inter-latin.woff2 is not what fonts.css asks for: npm run fonts -w @weft/web');
    process.exitCode = 1;
  }
} else {
  await writeFile(subsetFile, font);
}
