import { createHash } from 'node:crypto';
import type { content } from '@weft/contracts';
import type { Parts } from './publication-plan.js';

interface Owner {
  file: { id: string };
  texts: readonly { hash: string }[];
}

/**
 * What a module is made of, by the name of each part. The hash of a text covers the YAML files
 * beside it and the library entries it names.
 */
export function partsOfModule(module: {
  file: content.ModuleFile;
  lessons: readonly Owner[];
  assignment: Owner;
}): Parts {
  const { file, lessons, assignment } = module;
  return {
    'module.yaml': hashOf(JSON.stringify(file)),
    'the order of its lessons': hashOf(lessons.map((lesson) => lesson.file.id).join()),
    ...Object.fromEntries(
      [...lessons, assignment].map((owner) => [
        owner.file.id,
        hashOf(owner.texts.map((text) => text.hash).join()),
      ]),
    ),
  };
}

/** SHA-256, as 64 hexadecimal digits. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
