import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { components } from '../../platform/api/schema.js';
import { queryOf, searchOf, type LibraryFilters } from './library-filters.js';

/** The library changes when content is published; a reload asks again. */
const staleTime = 5 * 60_000;

export const collectionsQuery = (api: Api, locale: Locale, q: string) =>
  queryOptions({
    queryKey: ['library', locale, q],
    queryFn: () =>
      bodyOf(api.GET('/api/library', { params: { query: { locale, ...(q && { q }) } } })),
    placeholderData: keepPreviousData,
    staleTime,
  });

interface ListAddress {
  locale: Locale;
  collection: string;
  filters: LibraryFilters;
}

export const listQuery = (api: Api, { locale, collection, filters }: ListAddress) =>
  queryOptions({
    queryKey: ['library-list', locale, collection, searchOf(filters)],
    queryFn: () =>
      bodyOf(
        api.GET('/api/library/{collection}', {
          params: { path: { collection }, query: { locale, ...queryOf(filters) } },
        }),
      ),
    // The list of another collection is no list to keep showing.
    placeholderData: (kept: CollectionList | undefined) =>
      kept?.collection.id === collection ? kept : undefined,
    staleTime,
  });

interface EntryAddress {
  locale: Locale;
  collection: string;
  id: string;
}

export const entryQuery = (api: Api, { locale, collection, id }: EntryAddress) =>
  queryOptions({
    queryKey: ['library-entry', locale, collection, id],
    queryFn: () =>
      bodyOf(
        api.GET('/api/library/{collection}/{id}', {
          params: { path: { collection, id }, query: { locale } },
        }),
      ),
    staleTime,
  });

type Schemas = components['schemas'];

/** A page of a collection, with its filters. */
export type CollectionList = Schemas['ListLibraryResponse'];

/** An entry as lists show it, whole. */
export type ListedEntry = Schemas['ListedEntry'];

/** An entry on its own page. */
export type EntryDetail = Schemas['ReadLibraryEntryResponse'];

export type LibraryFacet = Schemas['LibraryFacet'];
export type LibrarySource = Schemas['LibrarySource'];
export type LibraryRecord = Schemas['LibraryRecord'];

/** What an entry of one collection holds. */
export type EntryOf<Id extends LibraryRecord['collection']> = Extract<
  LibraryRecord,
  { collection: Id }
>['entry'];
