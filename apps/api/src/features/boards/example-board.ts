import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type BoardView, type Locale, sheetFields } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { LibraryService } from '../library/index.js';
import type { BoardStart } from './board-changes.repository.js';

/** What an entry of the collection of clusters holds, in one language. */
interface Entry {
  id: string;
  kind: string;
  title: string;
  text?: string;
  points: string[];
  chosen?: string;
  /** Of a sheet: the cluster that it works out. */
  cluster?: string;
}

const titles = {
  nl: 'Voorbeeld: werk zoeken in de sociale economie',
  en: 'Example: finding work in the social economy',
} as const satisfies Record<Locale, string>;

/** A workshop that was held, from the library: to look at, and to begin with. */
@Injectable()
export class ExampleBoard {
  constructor(private readonly library: LibraryService) {}

  /** @throws AppError boards/unknown where the library does not have it */
  view(locale: Locale): BoardView {
    const { clusters, sheets } = this.entries(locale);
    return {
      ...{ id: idOf('board'), kind: 'workshop', locale, title: titles[locale], revision: 1 },
      ...{ silent: true, named: false, dots: 4, several: false, chosen: 4 },
      ...{ phase: 'closed', revealed: true, round: 1, endsAt: null, pausedMs: null, voters: 0 },
      ...{ reopening: null, tally: null },
      ...toStart(clusters, idOf),
      noteCount: clusters.reduce((sum, { points }) => sum + points.length, 0),
      goesOn: clusters.filter(({ chosen }) => chosen === 'yes').map(({ id }) => idOf(id)),
      sheets: sheets.map(({ cluster = '', title, text = '', points }) => ({
        ...noTexts,
        ...{ clusterId: idOf(cluster), title, what: text, why: points.join('\n') },
      })),
    };
  }

  /** Its notes and clusters for a new board. @throws AppError boards/unknown */
  start(locale: Locale): BoardStart {
    const ids = new Map<string, string>();
    const fresh = (name: string) => {
      const id = ids.get(name) ?? randomUUID();
      ids.set(name, id);
      return id;
    };
    return toStart(this.entries(locale).clusters, fresh);
  }

  private entries(locale: Locale): { clusters: Entry[]; sheets: Entry[] } {
    const entries = this.library.entriesOf('clusters', locale) as unknown as Entry[];
    const clusters = entries.filter(({ kind }) => kind === 'cluster');
    if (clusters.length === 0) throw new AppError('boards/unknown');
    return { clusters, sheets: entries.filter(({ kind }) => kind === 'sheet') };
  }
}

const noTexts = Object.fromEntries(sheetFields.map((field) => [field, ''])) as Record<
  (typeof sheetFields)[number],
  string
>;

function toStart(clusters: readonly Entry[], idFor: (name: string) => string) {
  const noteId = (id: string, at: number) => idFor(`${id}.${at}`);
  return {
    notes: clusters.flatMap(({ id, points }) =>
      points.map((text, at) => ({ id: noteId(id, at), text })),
    ),
    clusters: clusters.map(({ id, title, points }) => ({
      ...{ id: idFor(id), title },
      noteIds: points.map((_, at) => noteId(id, at)),
    })),
  };
}

/** A UUID (version 8) that is always the same for a name. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`weft example board ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}
