import type { Id } from '#shared/clock.ts';
import { type ImportChoices, noChoices } from '#shared/exchange/import-choices.ts';
import type { Looked } from '#shared/ipc/import.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { Desk } from '../desk.ts';
import type { Shelf } from '../session/shelf.ts';
import { Store } from '../session/store.ts';
import type { Workspace } from '../session/workspace.ts';
import { type Dropped, entriesOf, readDropped } from './dropped-files.ts';
import {
  type Candidate,
  type ImportState,
  isReady,
  nothingImported,
  takenOf,
  withLook,
} from './import-state.ts';

/** The largest file that is handed over, in bytes; main refuses what is larger by its size. */
const mostHanded = 100 * 1024 * 1024;

/** What an import needs of the window around it. */
export interface ImportHost
  extends Pick<Workspace, 'tell' | 'show' | 'leave' | 'refreshList' | 'openArticle' | 'saveSettings'> {
  desk: Pick<Desk, 'call'>;
  shelf: Pick<Shelf, 'spike' | 'spikeAll'>;
  /** Why the library can only be read; null when it can be written. */
  whyReadOnly: () => string | null;
}

/** The import of files: they are read one after the other, looked at, decided about, and added when the user says so. */
export class ImportDesk {
  readonly state = new Store<ImportState>(nothingImported);
  readonly #host: ImportHost;
  #count = 0;
  /** Counts imports: what an earlier one still has to say is not heard any more. */
  #round = 0;
  #stopped = false;

  constructor(host: ImportHost) {
    this.#host = host;
  }

  /** Asks for files and looks at them. */
  async choose(): Promise<void> {
    if (!this.#mayWrite('Nothing was imported')) return;
    const chosen = await this.#host.desk.call('import:choose');
    if (!chosen.ok) this.#host.tell('error', chosen.error.message);
    else if (chosen.value.length > 0) {
      await this.#begin(chosen.value.map(({ key, fileName }) => this.#candidate(fileName, key, null)));
    }
  }

  /** Looks at what was dropped; without pictures where the text has taken those. */
  async drop(data: DataTransfer, withoutPictures: boolean): Promise<void> {
    const entries = entriesOf(data);
    if (entries.length === 0) return;
    const isPicture = ({ type }: { type: string }) => type.startsWith('image/');
    const files = [...data.files];
    if (files.length > 0 && files.every(isPicture)) {
      if (!withoutPictures) {
        this.#host.tell('info', 'Pictures belong to an article: drop them onto its text.', [], 'drop');
      }
      return;
    }
    if (!this.#mayWrite('Nothing was imported')) return;
    let dropped: Dropped;
    try {
      dropped = await readDropped(entries);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#host.tell(
        'error',
        `What was dropped could not be read (${why}). Nothing was changed; choose the files with Import… in the File menu.`,
      );
      return;
    }
    const found = dropped.files.filter(({ file }) => !(withoutPictures && isPicture(file)));
    const remarks = remarksOn(dropped);
    if (found.length > 0) {
      await this.#begin(
        found.map(({ path, file }) => this.#candidate(path, null, file)),
        remarks,
      );
    } else {
      const text = ['There is no file to import in what was dropped.', ...remarks].join(' ');
      this.#host.tell('info', text, [], 'drop');
    }
  }

  show(active: string): void {
    this.state.update({ active });
  }

  take(ids: readonly string[], taken: boolean): void {
    const { files } = this.state.get();
    this.state.update({
      files: files.map(file => (ids.includes(file.id) && isReady(file) ? { ...file, taken } : file)),
    });
  }

  /** Decides something about a file, and looks at what becomes of it then. */
  async decide(id: string, choices: ImportChoices): Promise<void> {
    const file = this.state.get().files.find(known => known.id === id);
    if (!file?.key) return;
    this.#change(id, now => ({ ...now, choices }));
    const round = this.#round;
    const looked = looksLike(await this.#host.desk.call('import:look', { key: file.key, choices }));
    if (round !== this.#round) return;
    this.#change(id, now => {
      // A later decision has its own look.
      if (now.choices !== choices) return now;
      return isCancelled(looked) ? { ...now, choices: file.choices } : withLook(now, looked);
    });
  }

  /** Ends what is under way; what is read stays to be looked at, what is added stays added. */
  cancel(): void {
    this.#stopped = true;
    void this.#host.desk.call('import:cancel');
  }

  /** Gives everything up that is not imported. */
  close(): void {
    this.#round += 1;
    this.#stopped = true;
    this.state.set(nothingImported);
    this.#host.show(null);
    void this.#host.desk.call('import:forget');
  }

  /** Adds what is taken to the library and opens the last of it. */
  async accept(): Promise<void> {
    const host = this.#host;
    if (!(await host.leave())) return;
    const taken = takenOf(this.state.get().files);
    const round = this.#round;
    this.#stopped = false;
    for (const { id } of taken) this.#change(id, file => ({ ...file, problem: '' }));
    const added: Id[] = [];
    let reported = false;
    for (const [done, file] of taken.entries()) {
      if (this.#stopped || round !== this.#round || file.key === null) break;
      const busy = { doing: 'importing', done, total: taken.length, file: file.name } as const;
      this.state.update({ busy });
      const outcome = await host.desk.call('import:add', { key: file.key, choices: file.choices });
      if (outcome.ok) {
        added.push(outcome.value.id);
        reported = file.looked !== null && 'preview' in file.looked && file.looked.preview.notes > 0;
        this.state.update({ files: this.state.get().files.filter(({ id }) => id !== file.id) });
      } else this.#change(file.id, now => ({ ...now, problem: outcome.error.message }));
    }
    await host.refreshList();
    const last = added.at(-1);
    if (round !== this.#round) {
      this.#tellDone(added);
      return;
    }
    this.state.update({ busy: null });
    const left = this.state.get().files.some(file => file.problem !== '') || added.length < taken.length;
    if (left) this.#keepOpen(added.length);
    else this.close();
    if (last !== undefined && !left) {
      await host.openArticle(last);
      if (reported) host.saveSettings({ openPanel: 'import-report' });
    }
    if (added.length > 1 || left) this.#tellDone(added);
  }

  /** Asks whether the import of articles is to be undone. */
  askToUndo(undoing: readonly Id[]): void {
    if (undoing.length === 0 || !this.#mayWrite('The import was not undone')) return;
    this.state.update({ undoing });
    this.#host.show('undo-import');
  }

  /** Puts the articles into the spike, with their files or after giving these back; false when that was cancelled. */
  async undo(giveBack: boolean): Promise<boolean> {
    const { undoing } = this.state.get();
    if (giveBack && !(await this.giveBack(undoing))) return false;
    this.#host.show(null);
    const [only] = undoing;
    if (undoing.length === 1 && only !== undefined) await this.#host.shelf.spike(only);
    else await this.#host.shelf.spikeAll(undoing);
    return true;
  }

  /** Saves the files that articles were imported from; false when that was cancelled or failed, which is told. */
  async giveBack(ids: readonly Id[]): Promise<boolean> {
    const given = await this.#host.desk.call('import:giveBack', { ids: [...ids] });
    if (!given.ok) this.#host.tell('error', given.error.message);
    return given.ok && given.value;
  }

  async #begin(files: readonly Candidate[], remarks: readonly string[] = []): Promise<void> {
    const { files: known, active, busy } = this.state.get();
    this.state.update({
      files: [...known, ...files],
      active: active ?? files[0]?.id ?? null,
      remarks: [...this.state.get().remarks, ...remarks],
    });
    this.#host.show('import');
    // What is dropped while others are read is read after them.
    if (busy === null) await this.#readAll();
  }

  async #readAll(): Promise<void> {
    const round = this.#round;
    this.#stopped = false;
    for (;;) {
      const { files } = this.state.get();
      const next = files.find(({ looked }) => looked === null);
      if (!next || this.#stopped) break;
      const done = files.filter(({ looked }) => looked !== null).length;
      this.state.update({ busy: { doing: 'reading', done, total: files.length, file: next.name } });
      const looked = await this.#look(next);
      if (round !== this.#round) return;
      if (!isCancelled(looked)) this.#change(next.id, file => withLook(file, looked));
    }
    this.state.update({ busy: null });
    this.#settle();
  }

  async #look(candidate: Candidate): Promise<Looked> {
    let { key } = candidate;
    if (key === null && candidate.file) {
      const handed = await this.#hand(candidate.file);
      if (!handed.ok) return { error: handed.error, canTakeWhole: false };
      key = handed.value;
      this.#change(candidate.id, file => ({ ...file, key, file: null }));
    }
    const { choices } = candidate;
    return looksLike(await this.#host.desk.call('import:look', { key: key ?? '', choices }));
  }

  async #hand(file: File): Promise<Result<string>> {
    const { name: fileName, size } = file;
    let bytes: Uint8Array<ArrayBuffer> | null = null;
    try {
      if (size <= mostHanded) bytes = new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return failure(
        'not-readable',
        `${fileName} could not be read (${why}). Nothing was changed; look whether it is still there, and try again.`,
      );
    }
    const handed = await this.#host.desk.call('import:hand', { fileName, size, bytes });
    return handed.ok ? success(handed.value.key) : handed;
  }

  /** One file that cannot be imported needs no dialog, and what was not read any more is taken off the list. */
  #settle(): void {
    const { files } = this.state.get();
    const [only] = files;
    const unread = files.filter(({ looked }) => looked === null);
    if (unread.length === files.length) {
      this.close();
      const at = only ? ` at ${only.name}` : '';
      this.#host.tell('info', `The import was cancelled${at}. Nothing was changed.`);
      return;
    }
    if (files.length === 1 && only?.looked && 'error' in only.looked && !only.looked.canTakeWhole) {
      this.close();
      this.#host.tell('error', only.looked.error.message);
      return;
    }
    if (unread.length === 0) return;
    const count = unread.length === 1 ? '1 file was' : `${unread.length} files were`;
    const read = files.filter(({ looked }) => looked !== null);
    const { active, remarks } = this.state.get();
    this.state.update({
      files: read,
      active: read.some(({ id }) => id === active) ? active : (read[0]?.id ?? null),
      remarks: [...remarks, `Cancelled: ${count} not read.`],
    });
  }

  #keepOpen(added: number): void {
    const { files, active } = this.state.get();
    const failed = files.find(({ problem }) => problem !== '');
    const count = added === 1 ? '1 article is' : `${added} articles are`;
    this.state.update({
      active: failed?.id ?? (files.some(({ id }) => id === active) ? active : (files[0]?.id ?? null)),
      remarks: added === 0 ? [] : [`${count} imported; these are not.`],
    });
  }

  #change(id: string, change: (file: Candidate) => Candidate): void {
    const { files } = this.state.get();
    this.state.update({ files: files.map(file => (file.id === id ? change(file) : file)) });
  }

  #candidate(name: string, key: string | null, file: File | null): Candidate {
    this.#count += 1;
    const id = `import-${this.#count}`;
    return { id, key, file, name, looked: null, choices: noChoices, taken: false, problem: '' };
  }

  #tellDone(added: readonly Id[]): void {
    if (added.length === 0) return;
    const count = added.length === 1 ? '1 article is' : `${added.length} articles are`;
    const undo = { label: 'Undo this import…', run: () => this.askToUndo(added) };
    this.#host.tell('info', `${count} imported, each with its original file beside it.`, [undo], 'import');
  }

  /** False, with the reason told, in a library that can only be read; `not` begins the sentence. */
  #mayWrite(not: string): boolean {
    const why = this.#host.whyReadOnly();
    if (why !== null) {
      this.#host.tell('error', `${not}, because this library can only be read. ${why}`, [], 'import');
    }
    return why === null;
  }
}

function looksLike(looked: Result<Looked>): Looked {
  return looked.ok ? looked.value : { error: looked.error, canTakeWhole: false };
}

function isCancelled(looked: Looked): boolean {
  return 'error' in looked && looked.error.code === 'cancelled';
}

function remarksOn({ passedOver, more }: Dropped): string[] {
  return [
    passedOver > 0
      ? `${passedOver === 1 ? '1 file was' : `${passedOver} files were`} passed over: pictures, sound, styles or scripts.`
      : '',
    more > 0 ? `${more} more files were left aside: import these first, then the rest.` : '',
  ].filter(text => text !== '');
}
