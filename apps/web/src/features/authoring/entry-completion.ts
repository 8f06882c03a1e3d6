import type { KnownComponents } from '../lesson-preview/index.js';
import { withActivity } from './activity-entry.js';
import type { OwnNames } from './own-names.js';
import type { Completion } from './tag-completion.js';

const inKey = /(?:^|\n)([a-z0-9][a-z0-9-]*)$/;
const inReference = /\n +([a-z]+): *["']?([A-Za-z0-9-]*)$/;

/**
 * What an author can write next in `activities.yaml`: entries that the texts name already, with how
 * such an entry begins, and entries of the library.
 * @param before the text before the cursor
 */
export function completeEntry(
  before: string,
  known: KnownComponents,
  own: OwnNames,
): Completion | null {
  const [, begun] = inKey.exec(before) ?? [];
  if (begun !== undefined) {
    const options = own.missing.flatMap(({ id, tag }) => {
      const starter = known.components.find((one) => one.tag === tag && one.activity)?.starter;
      if (starter === undefined) return [];
      return { label: id, detail: tag, template: withActivity('', id, starter).trimEnd() };
    });
    return { kind: 'value', length: begun.length, options };
  }
  const [, name, value] = inReference.exec(before) ?? [];
  const prop = known.components
    .filter(({ activity }) => activity)
    .flatMap(({ props }) => props)
    .find((one) => one.name === name && one.refersTo);
  if (!prop?.refersTo || value === undefined) return null;
  const options = known.entries[prop.refersTo].map(({ id, label }) => {
    return { label: id, detail: label, template: null };
  });
  return { kind: 'value', length: value.length, options };
}
