import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';

const letters = 26;
const digits = 36;

/** Four signs of a path, beginning with a letter. */
const idOf = (path: string): string => {
  const number = createHash('sha256').update(path).digest().readUInt32BE();
  const rest = Math.floor(number / letters) % digits ** 3;
  return String.fromCharCode(97 + (number % letters)) + rest.toString(digits).padStart(3, '0');
};

/**
 * Names the classes of a built site: four signs of the file, then a number in it. Of a name in the
 * sources as Vite keeps it, every page and script would carry the letters; where two signs differ
 * the rest compresses well. Both builds read a file in the same order, so they agree on the names.
 * @param root folder that files are named from
 * @returns what CSS modules ask for a name: of a class and the file that it stands in
 * @throws when two files get the same signs: rename one
 */
export const shortClassNames = (root: string): ((name: string, file: string) => string) => {
  const files = new Map<string, { path: string; numbers: Map<string, number> }>();
  return (name, file) => {
    const [absolute = ''] = file.split('?');
    const path = relative(root, absolute).split(sep).join('/');
    const id = idOf(path);
    const known = files.get(id) ?? { path, numbers: new Map<string, number>() };
    if (known.path !== path) throw new Error(`${path} and ${known.path} get the same class names`);
    files.set(id, known);
    const number = known.numbers.get(name) ?? known.numbers.size;
    known.numbers.set(name, number);
    return id + number.toString(digits);
  };
};
