import { flagsOf, toLibraryItem } from '@weft/rules';
import { type ActivityKind, type ResolveContext, UnknownReferenceError } from '../component.js';
import { checkExplorer, missingInExplorer } from './answer.js';
import { ExplorerProps, ExplorerValue, type ExplorerPublic } from './schema.js';

export const explorer: ActivityKind<ExplorerProps, ExplorerPublic, null, ExplorerValue> = {
  tag: 'Explorer',
  kind: 'explorer',
  summary:
    'A collection of the library to search and filter, with a shortlist: a number of entries is ' +
    'kept, each with a note.',
  example: '<Explorer id="find-actors" />',
  placement: 'block',
  children: 'none',
  props: ExplorerProps,
  split: ({ title, task, collection, choose, note }, context) => ({
    public: { title, task, choose, note, ...entriesOf(collection, context) },
    key: null,
  }),
  value: ExplorerValue,
  check: checkExplorer,
  missing: missingInExplorer,
};

function entriesOf(
  id: ExplorerProps['collection'],
  { library, locale }: ResolveContext,
): Pick<ExplorerPublic, 'facets' | 'entries'> {
  const collection = library.collections[id];
  if (!collection) {
    throw new UnknownReferenceError('collections', id, Object.keys(library.collections));
  }
  const { facets, entries } = collection;
  return {
    facets: facets.map((facet) => ({
      id: facet.id,
      title: facet.title[locale],
      options: facet.options.map((option) => ({ id: option.id, title: option.title[locale] })),
    })),
    entries: entries.map((entry) => {
      const item = toLibraryItem(entry, facets, locale);
      const options: Record<string, string[]> = {};
      for (const tag of item.tags) (options[tag.facet] ??= []).push(tag.option);
      return {
        id: item.id,
        title: item.title,
        text: item.text,
        flags: flagsOf(entry, locale),
        options,
      };
    }),
  };
}
