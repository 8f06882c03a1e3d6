import type { DraftChange, DraftConflict, DraftFile } from '@weft/contracts';
import { ApiError, failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { Offline } from '../../platform/offline/index.js';

const pauseMilliseconds = 900;
const retryMilliseconds = 15_000;

/** A text that this device holds; `saved` is what the server has at `base`, as far as known. */
export interface OpenFile {
  path: string;
  /** Null: the server does not have it yet. */
  base: number | null;
  saved: string;
  text: string;
  /** Somebody changed the same lines: nothing is saved until the author chose. */
  conflict: DraftConflict | null;
}

/** What this device keeps of a draft until the server has it. */
export type Unsaved = Record<string, Pick<OpenFile, 'base' | 'saved' | 'text'>>;

export const unsavedKey = (draftId: string): string => `module-draft-unsaved:${draftId}`;

export interface DraftFilesState {
  files: ReadonlyMap<string, OpenFile>;
  save: 'saved' | 'saving' | 'offline' | 'failed' | 'conflict';
  failure: FailureCode | null;
  /** A file that was brought together with what somebody else wrote, until the next change. */
  merged: string | null;
}

interface DraftFilesInput {
  api: Api;
  offline: Offline | null;
  accountId: string;
  draftId: string;
  files: readonly DraftFile[];
  unsaved: Unsaved;
}

/**
 * The texts of a draft on this device: what is typed is kept here at once and on the server within
 * two seconds. What somebody else saved comes in; where both changed the same lines, the author
 * chooses, and both texts stay in the history.
 */
export class DraftFiles {
  private state: DraftFilesState;
  private readonly listeners = new Set<() => void>();
  private readonly writeIds = new Map<string, { id: string; text: string }>();
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How often the server was read; of two answers the one that was asked for last counts. */
  private reads = 0;
  private applying = 0;
  private toldMeanwhile = false;

  constructor(private readonly input: DraftFilesInput) {
    const files = new Map(input.files.map(openFile));
    for (const [path, kept] of Object.entries(input.unsaved)) {
      if (files.get(path)?.text !== kept.text) files.set(path, { path, ...kept, conflict: null });
    }
    this.state = { files, save: 'saved', failure: null, merged: null };
  }

  readonly snapshot = (): DraftFilesState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Saves what is left to be saved, now and whenever there may be a network again. */
  start(): () => void {
    const again = () => void this.saveNow();
    again();
    addEventListener('online', again);
    const retry = setInterval(again, retryMilliseconds);
    return () => {
      removeEventListener('online', again);
      clearInterval(retry);
      again();
    };
  }

  /** Takes what was typed; a path that is new becomes a new file. */
  edit(path: string, text: string): void {
    const file = this.state.files.get(path) ?? newFile(path);
    if (file.text === text && file.base !== null) return;
    const { save } = this.state;
    this.put({ ...file, text }, { merged: null, save: save === 'saved' ? 'saving' : save });
    this.keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), pauseMilliseconds);
  }

  /** Sends all that the server has not; resolves when it has it, or when that cannot be now. */
  saveNow(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  /**
   * Takes in what the server has now. Texts with unsaved work wait for their own saving. While several
   * files change together it waits: half of that is nothing to show.
   */
  async reload(): Promise<void> {
    if (this.applying > 0) this.toldMeanwhile = true;
    else await this.read(() => false);
  }

  private async read(isGone: (path: string) => boolean): Promise<void> {
    const { api, draftId } = this.input;
    const params = { path: { draftId } };
    this.reads += 1;
    const asked = this.reads;
    const { files } = await bodyOf(api.GET('/api/drafts/{draftId}/files', { params }));
    if (asked !== this.reads) return;
    const now = new Map(files.map(openFile));
    for (const [path, mine] of this.state.files) {
      if (isGone(path)) continue;
      const theirs = now.get(path);
      // An answer that was under way while a newer text was saved is old.
      const older = theirs !== undefined && (theirs.base ?? 0) < (mine.base ?? 0);
      if (isDirty(mine) || older) now.set(path, mine);
    }
    this.change({ files: now });
  }

  /** Changes several files at once: everything is saved first, and read again afterwards. */
  async apply(changes: readonly DraftChange[]): Promise<void> {
    const { api, draftId } = this.input;
    await this.saveNow();
    this.applying += 1;
    try {
      for (const change of changes) {
        const params = { path: { draftId } };
        const body = { id: crypto.randomUUID(), change };
        await bodyOf(api.POST('/api/drafts/{draftId}/changes', { params, body }));
      }
      const gone = changes.flatMap((change) =>
        change.kind === 'remove' ? change.place : change.kind === 'rename' ? change.from : [],
      );
      await this.read((path) =>
        gone.some((place) => path === place || path.startsWith(`${place}/`)),
      );
    } finally {
      this.applying -= 1;
      if (this.toldMeanwhile && this.applying === 0) {
        this.toldMeanwhile = false;
        void this.reload().catch(() => undefined);
      }
    }
  }

  /**
   * Settles a conflict. The text that is not chosen is saved first, so that the history has both.
   */
  async resolve(path: string, text: string): Promise<void> {
    const file = this.state.files.get(path);
    if (!file?.conflict) return;
    const { revision } = file.conflict;
    const theirs = file.conflict.text ?? '';
    if (text !== file.text) {
      const mine = await this.send({ ...file, base: revision, conflict: null });
      this.put({ path, base: mine.revision, saved: mine.text, text, conflict: null });
    } else this.put({ path, base: revision, saved: theirs, text, conflict: null });
    this.keep();
    await this.saveNow();
  }

  private async sendAll(): Promise<void> {
    try {
      for (let file = this.next(); file; file = this.next()) {
        this.change({ save: 'saving' });
        await this.save(file);
      }
      const conflict = [...this.state.files.values()].some((one) => one.conflict);
      this.change({ save: conflict ? 'conflict' : 'saved', failure: null });
    } catch (error) {
      const waits =
        error instanceof ApiError &&
        (error.status === 0 || error.status === 429 || error.status >= 500);
      this.change({
        save: waits ? 'offline' : 'failed',
        failure: waits ? null : failureOf(error),
      });
    }
  }

  private next(): OpenFile | undefined {
    return [...this.state.files.values()].find((file) => isDirty(file) && !file.conflict);
  }

  private async save(file: OpenFile): Promise<void> {
    const { path } = file;
    try {
      const { revision, text, merged } = await this.send(file);
      const now = this.state.files.get(path) ?? file;
      const typedOn = now.text !== file.text;
      // What was typed while others' work was merged stays on its base: the next save merges it.
      if (!typedOn) {
        const fresh = { path, base: revision, saved: text, text, conflict: null };
        this.put(fresh, merged ? { merged: path } : {});
      } else if (!merged) this.put({ ...now, base: revision, saved: text });
      this.keep();
    } catch (error) {
      const current = error instanceof ApiError ? error.problem?.current : undefined;
      if (failureOf(error) !== 'drafts/changed-meanwhile' || !current) throw error;
      const now = this.state.files.get(path) ?? file;
      this.put({ ...now, conflict: current as DraftConflict });
    }
  }

  private send({ path, base, text }: OpenFile) {
    const { api, draftId } = this.input;
    // The same text that is sent again is the same write.
    const known = this.writeIds.get(path);
    const id = known?.text === text ? known.id : crypto.randomUUID();
    this.writeIds.set(path, { id, text });
    const params = { path: { draftId } };
    const body = { id, path, base, text };
    return bodyOf(api.PUT('/api/drafts/{draftId}/file', { params, body }));
  }

  private put(file: OpenFile, also: Partial<DraftFilesState> = {}): void {
    this.change({ files: new Map(this.state.files).set(file.path, file), ...also });
  }

  private change(state: Partial<DraftFilesState>): void {
    this.state = { ...this.state, ...state };
    for (const listener of this.listeners) listener();
  }

  /** Only what the server has not: a closed tab loses nothing. */
  private keep(): void {
    const { offline, accountId, draftId } = this.input;
    const dirty = [...this.state.files.values()].filter(isDirty);
    const unsaved = Object.fromEntries(
      dirty.map(({ path, base, saved, text }) => [path, { base, saved, text }]),
    );
    const kept = dirty.length > 0 ? unsaved : null;
    void offline?.personal.remember(accountId, unsavedKey(draftId), kept);
  }
}

const newFile = (path: string): OpenFile => {
  return { path, base: null, saved: '', text: '', conflict: null };
};

const isDirty = ({ base, saved, text }: OpenFile): boolean => base === null || saved !== text;

const openFile = ({ path, revision, text }: DraftFile): [string, OpenFile] => [
  path,
  { path, base: revision, saved: text, text, conflict: null },
];
