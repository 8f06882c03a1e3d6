// Import resolver for eslint-plugin-boundaries: it must see sources, not builds. A relative `.js`
// import names the `.ts` or `.tsx` beside it; `@weft/x` names the source of that library.
const { existsSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

function sourceOf(file) {
  const stem = file.replace(/\.js$/, '');
  return [file, `${stem}.ts`, `${stem}.tsx`].find(existsSync) ?? `${stem}.ts`;
}

exports.interfaceVersion = 2;
exports.resolve = function resolve(source, importer) {
  if (source.startsWith('.')) {
    return { found: true, path: sourceOf(path.resolve(path.dirname(importer), source)) };
  }
  const library = /^@weft\/([a-z]+)(?:\/([a-z-]+))?/.exec(source);
  if (!library) return { found: false };
  const [, name, entry = 'index'] = library;
  return { found: true, path: sourceOf(path.join(root, 'libs', name, 'src', `${entry}.js`)) };
};
