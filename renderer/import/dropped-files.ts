/** A file that was dropped; `path` has the folders that it was dropped in. */
export interface DroppedFile {
  path: string;
  file: File;
}

export interface Dropped {
  files: DroppedFile[];
  /** How many files of folders are no articles by their kind: pictures, sound, styles, scripts. */
  passedOver: number;
  /** How many more there were than are looked at. */
  more: number;
}

/** How many files are taken from one drop, and how many levels of folders are gone down. */
const most = { files: 500, depth: 12 };

/** What stands beside articles in a folder, e.g. of a saved web page. */
const besideArticles = /^(?:image|audio|video|font)\/|^text\/(?:css|javascript)$|^application\/.*javascript$/;

/** The entries of a drop, which can only be asked for while it is being told of. */
export function entriesOf(data: DataTransfer): (FileSystemEntry | File)[] {
  return [...data.items]
    .filter(item => item.kind === 'file')
    .flatMap(item => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
}

/** Reads what was dropped, folders with all that lies in them, in the order of their names. */
export async function readDropped(entries: readonly (FileSystemEntry | File)[]): Promise<Dropped> {
  const dropped: Dropped = { files: [], passedOver: 0, more: 0 };
  for (const entry of entries) {
    if (entry instanceof File) keep(dropped, { path: entry.name, file: entry });
    else await read(entry, '', 0, dropped);
  }
  return dropped;
}

async function read(entry: FileSystemEntry, folder: string, depth: number, dropped: Dropped): Promise<void> {
  const path = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    if (depth > 0 && besideArticles.test(file.type)) dropped.passedOver += 1;
    else keep(dropped, { path, file });
  } else if (isFolder(entry) && depth < most.depth) {
    const inside = (await entriesIn(entry)).filter(({ name }) => !name.startsWith('.'));
    inside.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    for (const one of inside) await read(one, `${path}/`, depth + 1, dropped);
  }
}

function keep(dropped: Dropped, file: DroppedFile): void {
  if (dropped.files.length < most.files) dropped.files.push(file);
  else dropped.more += 1;
}

/** A reader gives a folder in portions, the last of which is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
