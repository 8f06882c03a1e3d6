import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a content folder that holds the shipped modules and tracks and copies of them, each copy with
 * codes, ids and addresses of its own and a sentence that no other lesson has, so that every text has to
 * be compiled.
 * @param {{ from: string, to: string, copies: number }} folders, and how many copies of everything
 * @returns {number} lessons in the new folder
 */
export function writeLargeCurriculum({ from, to, copies }) {
  cpSync(from, to, { recursive: true });
  const shipped = readdirSync(path.join(from, 'modules'));
  const slugs = shipped.map((name) => name.replace(/^ZO-\d\d-/, ''));
  const addresses = new RegExp(`(?<=/modules/)(${slugs.join('|')})\\b`, 'g');
  for (let copy = 0; copy < copies; copy += 1) {
    const letter = String.fromCharCode('A'.charCodeAt(0) + copy);
    const rename = (text) =>
      text
        .replace(/\bZO-(?=\d\d)/g, `Z${letter}-`)
        .replace(/\bzo-(?=\d\d)/g, `z${letter.toLowerCase()}-`)
        .replace(addresses, `$1-${copy}`);
    for (const name of shipped) {
      const folder = path.join(to, 'modules', `${rename(name)}-${copy}`);
      cpSync(path.join(from, 'modules', name), folder, { recursive: true });
      for (const entry of readdirSync(folder, { recursive: true })) {
        const file = path.join(folder, entry);
        if (entry === 'module.yaml') {
          edit(file, (text) => rename(text).replace(/^slug: .*/m, `$&-${copy}`));
        } else if (entry.endsWith('.yaml')) {
          edit(file, rename);
        } else if (entry.endsWith('.mdx')) {
          edit(file, (text) => `${rename(text)}\nBenchmark ${letter}.\n`);
        }
      }
    }
    for (const name of readdirSync(path.join(from, 'tracks'))) {
      const track = path.join(to, 'tracks', `${copy}-${name}`);
      cpSync(path.join(from, 'tracks', name), track);
      edit(track, (text) => rename(text).replace(/^slug: .*/m, `$&-${copy}`));
    }
  }
  return readdirSync(to, { recursive: true }).filter((entry) => entry.endsWith('lesson.yaml'))
    .length;
}

function edit(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
