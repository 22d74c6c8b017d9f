import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseArticle } from '#shared/article/parse-article.ts';
import { type Id, idSchema } from '#shared/clock.ts';
import {
  contributorsFileSchema,
  contributorsVersion,
  readContributors,
} from '#shared/contributors/contributors-file.ts';
import { profileFileSchema } from '#shared/metadata/profile.ts';
import { kitSchema } from '#shared/templates/kit.ts';
import { vocabularySchema } from '#shared/vocabulary/vocabulary.ts';
import { checklistsSchema } from '#shared/workflow/checklists.ts';
import { DamagedFile } from './damaged-file.ts';
import { nodeFileSystem } from './file-system.ts';
import { parseJournal, readJournal } from './journal/read-journal.ts';
import { NewerRecord } from './journal/record.ts';
import { listSegments } from './journal/segments.ts';
import { JsonAdapter, readJson } from './json-adapter.ts';
import { type ArticlePaths, articlePaths, libraryPaths } from './library-paths.ts';
import { namesIn } from './names-in.ts';
import { judgeArticleText, readArticleFile } from './recovery/read-article-file.ts';
import { sayWhatIsWrong } from './say-what-is-wrong.ts';
import { sha256 } from './sha256.ts';
import { isNewer } from './small-file.ts';
import { hashLength, type Version } from './versions/version-name.ts';
import { VersionStore } from './versions/version-store.ts';
import { walkLibrary } from './walk-library.ts';

export interface Problem {
  /** Null for what belongs to no article, e.g. the list of articles. */
  article: Id | null;
  path: string;
  why: string;
}

export interface Verification {
  articles: number;
  files: number;
  problems: Problem[];
  /** Damaged files that were set aside earlier: paths inside the library, with `/`. */
  quarantined: string[];
}

/**
 * Checks every file of a library against its hash, its schema and its neighbours: article files, journals, kept
 * versions, pictures and imported bytes, in the library and in the spike, and the list of articles.
 * Reads only. `progressed` is told after each article.
 */
export async function verifyLibrary(
  library: string,
  progressed: (report: Readonly<Verification>) => void = () => undefined,
): Promise<Verification> {
  const { articles, spike } = libraryPaths(library);
  const report: Verification = { articles: 0, files: 0, problems: [], quarantined: [] };
  await verifyFiles(library, report);
  await verifyContributors(library, report);
  for (const folder of [articles, spike]) {
    for (const id of await idsIn(folder)) {
      report.articles += 1;
      await verifyArticle(id, articlePaths(join(folder, id)), report);
      progressed(report);
    }
  }
  report.quarantined = (await walkLibrary(library))
    .map(({ path }) => path)
    .filter(path => path.startsWith('quarantine/'));
  return report;
}

/** Checks every file of a folder of backups: kept versions and pictures by article, and the files of the desk. */
export async function verifyBackup(
  folder: string,
  progressed: (report: Readonly<Verification>) => void = () => undefined,
): Promise<Verification> {
  const report: Verification = { articles: 0, files: 0, problems: [], quarantined: [] };
  await verifyFiles(folder, report);
  await verifyContributors(folder, report);
  for (const id of await idsIn(folder)) {
    report.articles += 1;
    const paths = articlePaths(join(folder, id));
    const versions = await new VersionStore(paths.snapshots, nodeFileSystem).list();
    await verifyKept(id, paths, versions, report);
    progressed(report);
  }
  return report;
}

/** The list of articles and the files of the desk: one that is missing or of a newer Galley is no damage. */
async function verifyFiles(library: string, report: Verification): Promise<void> {
  const { index, checklists, templates, profiles, vocabularies } = libraryPaths(library);
  const added = (await namesIn(vocabularies)).filter(name => name.endsWith('.json'));
  const files: [path: string, schema: z.ZodType][] = [
    [index, z.unknown()],
    [checklists, checklistsSchema],
    [templates, kitSchema],
    [profiles, profileFileSchema],
    ...added.map((name): [string, z.ZodType] => [join(vocabularies, name), vocabularySchema]),
  ];
  for (const [path, schema] of files) {
    const why = await readJson(path).then(stored => {
      if (stored === undefined) return undefined;
      const parsed = isNewer(stored, 1) ? null : schema.safeParse(stored);
      return parsed?.success === false ? sayWhatIsWrong(parsed.error) : null;
    }, whyOf);
    if (why === undefined) continue;
    report.files += 1;
    if (why !== null) report.problems.push({ article: null, path, why });
  }
}

async function verifyContributors(library: string, report: Verification): Promise<void> {
  const { contributors: path } = libraryPaths(library);
  const problem = (why: string) => report.problems.push({ article: null, path, why });
  try {
    const file = await new JsonAdapter(path, contributorsFileSchema).read();
    if (!file) return;
    report.files += 1;
    const { bad } = readContributors(file);
    if (bad > 0 && file.schemaVersion <= contributorsVersion) problem(`${bad} of its people are damaged`);
  } catch (error) {
    report.files += 1;
    problem(whyOf(error));
  }
}

async function verifyArticle(id: Id, paths: ArticlePaths, report: Verification): Promise<void> {
  const check = checkInto(id, report);
  const store = new VersionStore(paths.snapshots, nodeFileSystem);
  const versions = await store.list();
  const hasJournal = (await namesIn(paths.folder)).includes('journal.ndjson');
  await check(paths.file, async () => {
    const file = await readArticleFile(paths.file, id);
    // A folder with nothing to read in it is what a crash left of an addition that was never acknowledged.
    if (file.kind === 'missing') return versions.length > 0 || hasJournal ? 'it is missing' : null;
    if (file.kind === 'damaged') return file.why;
    if (file.kind === 'newer') return 'a newer Galley wrote it';
    const same = versions.filter(version => version.kind !== 'outside' && version.revision === file.revision);
    const hash = sha256(file.text).slice(0, hashLength);
    if (same.length > 0 && !same.some(version => version.hash === hash)) return 'its checksum is wrong';
    const parsed = parseArticle(file.stored);
    return parsed.ok ? null : parsed.error.message;
  });
  if (hasJournal) {
    await check(paths.journal, async () => {
      const journal = await readJournal(paths.journal, id);
      return journal?.damage?.why ?? (journal?.records.length === 0 ? 'it is empty' : null);
    });
  }
  for (const { fileName } of await listSegments(paths.journals)) {
    const path = join(paths.journals, fileName);
    await check(path, async () => parseJournal(await readFile(path), id).damage?.why ?? null);
  }
  await verifyKept(id, paths, versions, report);
}

/** The kept versions of an article, its pictures and what it was imported from. */
async function verifyKept(
  id: Id,
  paths: ArticlePaths,
  versions: readonly Version[],
  report: Verification,
): Promise<void> {
  const check = checkInto(id, report);
  const store = new VersionStore(paths.snapshots, nodeFileSystem);
  for (const version of versions) {
    await check(store.path(version.id), async () => {
      const text = await store.read(version.id);
      const judged = text === undefined ? null : judgeArticleText(text, id);
      return judged?.kind === 'damaged' ? judged.why : null;
    });
  }
  for (const folder of [paths.assets, paths.source]) {
    for (const name of (await namesIn(folder)).filter(name => !name.startsWith('.'))) {
      const path = join(folder, name);
      await check(path, async () => (sha256(await readFile(path)) === name ? null : 'its checksum is wrong'));
    }
  }
}

function checkInto(id: Id, report: Verification) {
  return async (path: string, problem: () => Promise<string | null>) => {
    report.files += 1;
    const why = await problem().catch(whyOf);
    if (why !== null) report.problems.push({ article: id, path, why });
  };
}

function whyOf(error: unknown): string {
  if (error instanceof DamagedFile) return error.why;
  if (error instanceof NewerRecord) return error.message;
  return error instanceof Error ? error.message : String(error);
}

async function idsIn(folder: string): Promise<Id[]> {
  return (await namesIn(folder)).filter(name => idSchema.safeParse(name).success).sort();
}
