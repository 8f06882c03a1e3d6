import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DraftMedia } from '@weft/contracts';
import { mediaFormOf, mediaPathOf, mediaRefusal } from '@weft/rules';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useOffline } from '../../platform/offline/index.js';
import { draftMediaQuery } from './authoring.queries.js';
import { sendMedia } from './draft-media.js';
import { type KeptFile, MediaQueue, type MediaQueueState } from './media-queue.js';
import { localHash, useLocalAddresses } from './use-local-addresses.js';

/** A file that cannot come in; `most`: bytes that its kind may have. */
interface RefusedFile {
  name: string;
  why: 'name' | 'too-large' | 'full';
  most: number;
  recording: boolean;
}

/** The pictures and recordings of a draft on this page. */
export interface DraftMediaState {
  /** With those that wait to be sent; null: not known yet. */
  items: readonly DraftMedia[] | null;
  /** Where a file that waits is shown from, by the address that it will have. */
  local: ReadonlyMap<string, string>;
  /** What is on its way or waits for the network. */
  queue: MediaQueueState;
  /** A file that cannot come in, and why that is known beforehand. */
  refused: RefusedFile | null;
  /** The file that came in last; `replaced`: in the place of another, where texts name it. */
  came: { path: string; replaced: boolean } | null;
  /** The file that waits for its words; those that came with it wait behind it. */
  newest: string | null;
  /** @param path the file whose place it takes */
  add: (files: readonly File[], path?: string) => Promise<void>;
  choose: (path: string | null) => void;
  /** Gives up a file that was not sent yet. */
  discard: (path: string) => Promise<void>;
  /** Tries at once what waits. */
  sendNow: () => void;
  reload: () => Promise<void>;
}

const none: readonly KeptFile[] = [];

/** Reads and sends the pictures and recordings of a draft, one after another. */
export function useDraftMedia(accountId: string, draftId: string): DraftMediaState {
  const offline = useOffline();
  const query = draftMediaQuery({ api: useApi(), offline, accountId, draftId });
  const { data } = useQuery(query);
  const queryClient = useQueryClient();
  const [refused, setRefused] = useState<DraftMediaState['refused']>(null);
  const [came, setCame] = useState<DraftMediaState['came']>(null);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const reload = () =>
    queryClient.invalidateQueries({ queryKey: ['module-drafts', 'media', draftId] });
  // What was put into the text while it waited needs no words once it is there.
  const [offered] = useState(() => new Set<string>());

  const [queue] = useState(
    () =>
      new MediaQueue({
        ...{ offline, accountId, draftId, send: sendMedia },
        onArrived: async ({ path, replaces }) => {
          await reload();
          setCame({ path, replaced: replaces });
          if (!replaces && !offered.has(path)) {
            setAsked((others) => [...others.filter((one) => one !== path), path]);
          }
        },
      }),
  );
  const state = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot);
  useEffect(() => queue.start(), [queue]);
  // What does not go on its way soon is described and put into the text meanwhile.
  const held = state.held === null ? none : state.waiting;
  const local = useLocalAddresses(held, draftId);
  const there = data?.items ?? null;
  const items = there && [
    ...there.filter(({ path }) => !held.some((one) => one.path === path)),
    ...held.map((one) => toItem(one, there)),
  ];

  const add = async (files: readonly File[], place?: string) => {
    setCame(null);
    setRefused(null);
    const taken: KeptFile[] = [];
    for (const file of files) {
      // Several files may come at once: the last may have been added meanwhile.
      const now = queryClient.getQueryData(query.queryKey)?.items ?? [];
      const own = mediaPathOf(file.name);
      const coming = [...queue.snapshot().waiting, ...taken];
      const all = [
        ...now.filter(({ path }) => !coming.some((one) => one.path === path)),
        ...coming.map((one) => ({ path: one.path, size: one.file.size })),
      ];
      const path = place ?? (own && freePath(own, all));
      const fits = path !== null && own !== null && ending(own) === ending(path);
      const why = fits ? mediaRefusal({ path, size: file.size }, all) : 'name';
      if (why !== null || path === null) {
        const { most = 0, kind } = (path && mediaFormOf(path)) || {};
        const recording = kind === 'audio' || kind === 'video';
        setRefused({ name: file.name, why: why ?? 'name', most, recording });
        break;
      }
      const { name } = file;
      const writeId = crypto.randomUUID();
      taken.push({ path, name, writeId, file, replaces: place !== undefined });
    }
    if (taken.length > 0) await queue.add(taken);
  };
  return {
    ...{ items, local, queue: state, refused, came, newest: asked[0] ?? null, add, reload },
    // What came with it is asked about next.
    choose: (path) => {
      if (path !== null) offered.add(path);
      setAsked(path === null ? asked.slice(1) : [path]);
    },
    discard: async (path) => {
      const found = queue.snapshot().waiting.find((one) => one.path === path);
      setAsked(asked.filter((one) => one !== path));
      if (found) await queue.discard(found.writeId);
    },
    sendNow: () => void queue.run(),
  };
}

const ending = (path: string): string => path.slice(path.lastIndexOf('.'));

/** A file that waits, as one that is there. */
function toItem(one: KeptFile, there: readonly DraftMedia[]): DraftMedia {
  const { path, file } = one;
  const revision = there.find((item) => item.path === path)?.revision ?? 0;
  const type = mediaFormOf(path)?.type ?? file.type;
  return { path, revision, hash: localHash(one), type, size: file.size, width: null, height: null };
}

/** A file never takes the place of another by accident. */
function freePath(path: string, items: readonly { path: string }[]): string {
  const stem = path.slice(0, path.lastIndexOf('.'));
  let free = path;
  for (let at = 2; items.some((item) => item.path === free); at += 1) {
    free = `${stem}-${at}${ending(path)}`;
  }
  return free;
}
