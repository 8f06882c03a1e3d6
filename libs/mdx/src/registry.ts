import type { ActivityKind, ComponentDefinition } from '@weft/activities';

export type Definition = ComponentDefinition | ActivityKind;

/** The components that authors may use, by tag. A Map, so that no inherited name is ever found. */
export type Registry = ReadonlyMap<string, Definition>;

/** Throws when two components want the same tag. */
export function createRegistry(definitions: readonly Definition[]): Registry {
  const registry = new Map<string, Definition>();
  for (const definition of definitions) {
    const other = registry.get(definition.tag);
    if (other && other !== definition)
      throw new Error(`two components are called ${definition.tag}`);
    registry.set(definition.tag, definition);
  }
  return registry;
}

/** Whether a component stores an answer. */
export const isActivity = (definition: Definition): definition is ActivityKind =>
  'split' in definition;
