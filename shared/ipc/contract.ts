import { z } from 'zod';
import { articleSchema } from '#shared/article/article.ts';
import { assetSchema, sha256Schema } from '#shared/article/asset.ts';
import { patchSchema } from '#shared/article/patch.ts';
import { idSchema, timeSchema } from '#shared/clock.ts';
import { contributorSchema } from '#shared/contributors/contributor.ts';
import { exportedSeveralSchema } from '#shared/exchange/exported-several.ts';
import { formatInfoSchema } from '#shared/exchange/format-info.ts';
import { importChoicesSchema } from '#shared/exchange/import-choices.ts';
import { receiptSchema } from '#shared/exchange/receipt.ts';
import { findQuerySchema, replacementSchema } from '#shared/find/query.ts';
import { predecessorSchema } from '#shared/metadata/history.ts';
import { profileListSchema, profileSchema } from '#shared/metadata/profile.ts';
import { failureCodes } from '#shared/result.ts';
import { reviewEventSchema } from '#shared/review/event.ts';
import { kitSchema, templateSchema } from '#shared/templates/kit.ts';
import { vocabularyInfoSchema, vocabularySchema } from '#shared/vocabulary/vocabulary.ts';
import { checklistsSchema } from '#shared/workflow/checklists.ts';
import { statuses } from '#shared/workflow/status.ts';
import { articleSummarySchema } from './article-summary.ts';
import { findingSchema } from './find.ts';
import {
  attributionSchema,
  comparisonSchema,
  partSchema,
  stretchSchema,
  versionEntrySchema,
  versionOrNowSchema,
  versionWordsSchema,
} from './history.ts';
import { lookedSchema, waitingFileSchema } from './import.ts';
import {
  backupStateSchema,
  libraryNoticeSchema,
  libraryStateSchema,
  savedCopySchema,
  spikedSchema,
  textsReadSchema,
} from './library-state.ts';
import { settingsSchema } from './settings.ts';
import { knownTermSchema, slugStateSchema, termKindSchema } from './terms.ts';
import { viewStateSchema } from './view-state.ts';

const nothing = z.undefined();
const oneArticle = z.object({ id: idSchema });
const saved = z.object({ revision: z.int().min(1), savedAt: timeSchema });
/** What a window needs to show a library and the article that was open in it. */
const startSchema = z.object({
  settings: settingsSchema,
  library: libraryStateSchema,
  articles: z.array(articleSummarySchema),
  open: z.object({ article: articleSchema, view: viewStateSchema }).nullable(),
  /** Sentences about the desk itself; empty on an ordinary start. */
  notices: z.array(z.string()),
  /** What the library had to repair or could not read. */
  recovery: z.array(libraryNoticeSchema),
});
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a name
const fileNameSchema = z.string().regex(/^[^/\\\u0000-\u001f]{1,255}$/, 'not a file name');
const failureSchema = z.object({ code: z.enum(failureCodes), message: z.string() });

/**
 * Everything that the window can ask of the main process: method name to the shape of request and answer.
 * The preload script, the renderer's client and the handlers are derived from this table.
 */
export const contract = {
  'app:info': {
    request: nothing,
    response: z.object({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      platform: z.string(),
    }),
  },
  /** What a window needs to draw its first frame, in one call. */
  'app:start': { request: nothing, response: startSchema },
  'app:showAbout': { request: nothing, response: nothing },
  'app:reportEditable': { request: nothing, response: nothing },
  'settings:save': { request: settingsSchema, response: settingsSchema },
  /** The user's own dictionary: words that are right in every article. */
  'spelling:words': { request: nothing, response: z.array(z.string()) },
  'spelling:addWord': { request: z.object({ word: z.string().trim().min(1).max(100) }), response: nothing },
  'spelling:removeWord': { request: z.object({ word: z.string() }), response: nothing },
  /** Who writes at this computer: the key that signs, and what the person is called. */
  'review:me': { request: nothing, response: reviewEventSchema.shape.author },
  /** Which of these events were said by the keys that they name, by their ids. */
  'review:verify': {
    request: z.object({ events: z.array(reviewEventSchema).max(10_000) }),
    response: z.array(z.string()),
  },
  /** Dates and signs what this person says in a thread; the answer is saved with the article. */
  'review:sign': {
    request: reviewEventSchema.omit({ id: true, author: true, wallTime: true, signature: true }),
    response: reviewEventSchema,
  },
  'library:list': { request: nothing, response: z.array(articleSummarySchema) },
  /**
   * The articles that answer to a query (see `parseSearch`), at most 20,000, among those whose text is read by now;
   * the event `library:textsRead` tells when there are more. `bad-input` says what is wrong with the query.
   */
  'library:search': {
    request: z.object({ query: z.string().max(1000) }),
    response: textsReadSchema.extend({ ids: z.array(idSchema) }),
  },
  /** Words of other articles that complete the beginning of one, those of most articles first. */
  'library:terms': {
    request: z.object({
      kind: termKindSchema,
      typed: z.string().max(200),
      limit: z.int().min(1).max(50),
    }),
    response: z.array(knownTermSchema),
  },
  'library:checkSlug': {
    request: z.object({ id: idSchema, slug: z.string().max(500) }),
    response: slugStateSchema,
  },
  'profile:list': { request: nothing, response: z.array(profileSchema) },
  /** Keeps the profiles of the library, all of them; answers with what is kept. */
  'profile:save': { request: z.object({ profiles: profileListSchema }), response: z.array(profileSchema) },
  /** Asks for a place and writes the profiles there, to be shared; false when the dialog was cancelled. */
  'profile:export': { request: nothing, response: z.boolean() },
  /** Asks for a file of profiles; those of the same name are replaced, the others added. Null when cancelled. */
  'profile:import': { request: nothing, response: z.array(profileSchema).nullable() },
  'vocabulary:list': { request: nothing, response: z.array(vocabularyInfoSchema) },
  'vocabulary:read': { request: z.object({ name: z.string() }), response: vocabularySchema },
  /** Asks for a file as a publisher of vocabularies made it, and keeps it in the library; null when cancelled. */
  'vocabulary:add': { request: nothing, response: vocabularyInfoSchema.nullable() },
  'vocabulary:remove': { request: z.object({ name: z.string() }), response: nothing },
  /** Tries to become the writer of a library that is open for reading only. */
  'library:tryToWrite': { request: nothing, response: libraryStateSchema },
  /** Opens one of the recent libraries, or with null one that is chosen in a dialog; null when that was cancelled. */
  'library:open': { request: z.object({ folder: z.string().nullable() }), response: startSchema.nullable() },
  /** Makes a library in an empty folder that is chosen in a dialog, and opens it; null when that was cancelled. */
  'library:make': { request: nothing, response: startSchema.nullable() },
  /**
   * Copies the library to an empty folder, verified, and opens it there; the old one stays, at `left`. Null when the
   * dialog was cancelled; the failure `cancelled` when the copying was.
   */
  'library:move': {
    request: nothing,
    response: z.object({ start: startSchema, files: z.int(), left: z.string() }).nullable(),
  },
  /** Calls off the copying of a move; false when there is nothing to call off, or no longer. */
  'library:cancelMove': { request: nothing, response: z.boolean() },
  /** Shows a folder of Galley's own in the system's file manager. */
  'library:reveal': {
    request: z.object({ what: z.enum(['library', 'quarantine', 'backups', 'left']) }),
    response: nothing,
  },
  'spike:list': { request: nothing, response: z.array(spikedSchema) },
  'spike:add': { request: oneArticle, response: nothing },
  'spike:restore': { request: oneArticle, response: nothing },
  /** Deletes an article that lies in the spike, with its history. This cannot be undone. */
  'spike:deleteForGood': { request: oneArticle, response: nothing },
  'backup:state': { request: nothing, response: backupStateSchema },
  /** Asks for a folder and copies every article there; null when the dialog was cancelled. */
  'backup:choose': { request: nothing, response: backupStateSchema.nullable() },
  'backup:stop': { request: nothing, response: backupStateSchema },
  /** The desk's checklists, and under which name steps are noted: '' where the system has none. */
  'workflow:desk': {
    request: nothing,
    response: z.object({ who: z.string(), checklists: checklistsSchema }),
  },
  'workflow:saveChecklists': { request: checklistsSchema, response: nothing },
  /** Takes an article, which is not open in the window, to a status; `refused` says what holds it back. */
  'workflow:advance': {
    request: z.object({ id: idSchema, status: z.enum(statuses), note: z.string().max(5000) }),
    response: z.object({ summary: articleSummarySchema, warnings: z.array(z.string()) }),
  },
  /** Takes the last step of an article back, as long as it is in the status that it led to. */
  'workflow:takeBack': {
    request: z.object({ id: idSchema, status: z.enum(statuses) }),
    response: articleSummarySchema,
  },
  /** Templates and snippets of the person and of the desk; `notices` are sentences about damaged files. */
  'template:list': {
    request: nothing,
    response: z.object({
      personal: kitSchema,
      desk: kitSchema,
      who: z.string(),
      notices: z.array(z.string()),
    }),
  },
  'template:save': {
    request: z.object({ where: z.enum(['personal', 'desk']), kit: kitSchema }),
    response: nothing,
  },
  /** Asks for a place and writes a file to hand on; false when the dialog was cancelled. */
  'template:share': { request: kitSchema, response: z.boolean() },
  /** Asks for such a file and reads it; null when the dialog was cancelled. */
  'template:take': { request: nothing, response: kitSchema.nullable() },
  /** Adds an article that begins as a template says. */
  'template:create': { request: templateSchema, response: articleSchema },
  'article:create': { request: nothing, response: articleSchema },
  /** Lets an article that is not open in the window point to another, e.g. to one that it replaces. */
  'article:addLink': { request: z.object({ id: idSchema, link: predecessorSchema }), response: nothing },
  'article:open': {
    request: oneArticle,
    response: z.object({ article: articleSchema, view: viewStateSchema }),
  },
  'article:save': {
    request: z.object({ id: idSchema, baseRevision: z.int().min(0), patch: patchSchema }),
    response: saved,
  },
  'article:duplicate': { request: oneArticle, response: articleSchema },
  /** Adds a new version of a published article; `unlinked` says why the old one does not point to it, null if it does. */
  'article:newVersion': {
    request: oneArticle,
    response: z.object({ article: articleSchema, unlinked: z.string().nullable() }),
  },
  /** Asks for a folder and writes an article there as it stands in the window; null when the dialog was cancelled. */
  'article:saveCopy': {
    request: z.object({ article: articleSchema }),
    response: savedCopySchema.nullable(),
  },
  /**
   * Puts what another program has made of the article, the version that a notice named, in the place of Galley's own,
   * which is kept as a version.
   */
  'article:takeOutside': { request: z.object({ id: idSchema, version: z.string() }), response: nothing },
  /** Keeps caret and scroll position; not a revision of the article. */
  'article:saveView': { request: z.object({ id: idSchema, view: viewStateSchema }), response: nothing },
  /** Asks for a folder and writes one file a format; [] when the dialog was cancelled. */
  'article:export': {
    request: z.object({
      id: idSchema,
      formats: z.array(z.string()).min(1),
      /** An editor has decided to export although an embargo holds; without it that fails with `embargoed`. */
      ignoreEmbargo: z.boolean(),
    }),
    response: z.array(receiptSchema),
  },
  /**
   * Asks for a folder and exports articles there one after the other, as they stand on the disk; null when the dialog was
   * cancelled. An article that fails, e.g. because it is under embargo, holds up no other one.
   */
  'export:several': {
    request: z.object({
      ids: z.array(idSchema).min(1).max(20_000),
      formats: z.array(z.string()).min(1),
      /** The article that is open in the window, where its exports are recorded. */
      open: idSchema.nullable(),
    }),
    response: exportedSeveralSchema.nullable(),
  },
  /** Ends the export of several articles after the one that is under way; what is exported stays. */
  'export:cancel': { request: nothing, response: nothing },
  /** Asks for files to import, in a dialog; [] when it was cancelled. None of them is read before it is looked at. */
  'import:choose': { request: nothing, response: z.array(waitingFileSchema) },
  /** Takes a file that was dropped onto the window; without its bytes where it is larger than any that is read. */
  'import:hand': {
    request: z.object({
      fileName: fileNameSchema,
      size: z.int().min(0),
      bytes: z.instanceof(Uint8Array).nullable(),
    }),
    response: waitingFileSchema,
  },
  /** Reads a waiting file, with what was decided about it, and says what would become of it. Adds nothing. */
  'import:look': {
    request: z.object({ key: z.string(), choices: importChoicesSchema }),
    response: lookedSchema,
  },
  /** Ends the reading that is under way, which then shows the failure `cancelled`. */
  'import:cancel': { request: nothing, response: nothing },
  /** Adds what became of a file to the library, with its bytes beside it. */
  'import:add': {
    request: z.object({ key: z.string(), choices: importChoicesSchema }),
    response: oneArticle,
  },
  /** Forgets all files that wait. */
  'import:forget': { request: nothing, response: nothing },
  /**
   * Asks for a place and writes the files there from which articles were imported, as they came in; false when the
   * dialog was cancelled.
   */
  'import:giveBack': {
    request: z.object({ ids: z.array(idSchema).min(1).max(1000) }),
    response: z.boolean(),
  },
  'export:listFormats': { request: nothing, response: z.array(formatInfoSchema) },
  /** Shows a file of an export made since the start in the system's file manager. */
  'export:reveal': { request: z.object({ path: z.string() }), response: nothing },
  /** The kept versions of an article, newest first. */
  'history:list': { request: oneArticle, response: z.array(versionEntrySchema) },
  /** What versions changed since others; those that can no longer be read are left out of the answer. */
  'history:count': {
    request: z.object({
      id: idSchema,
      pairs: z.array(z.object({ before: versionOrNowSchema, version: versionOrNowSchema })).max(50),
    }),
    response: z.array(versionWordsSchema),
  },
  /** Gives a version a name, with which it is kept for ever; the present state becomes a version by it. */
  'history:name': {
    request: z.object({ id: idSchema, version: versionOrNowSchema, name: z.string().trim().min(1).max(200) }),
    response: nothing,
  },
  'history:read': {
    request: z.object({ id: idSchema, version: versionOrNowSchema }),
    response: articleSchema,
  },
  /** Compares two states; what was asked before and is still under way fails with `cancelled`. */
  'history:compare': {
    request: z.object({ id: idSchema, before: versionOrNowSchema, after: versionOrNowSchema }),
    response: comparisonSchema,
  },
  /** Ends the comparison that is under way: nobody is looking any more. */
  'history:cancelCompare': { request: nothing, response: nothing },
  /** Brings a version back as the newest revision; the present one is kept as a version first. */
  'history:restore': { request: z.object({ id: idSchema, version: versionOrNowSchema }), response: saved },
  /** Takes single parts back from a version, in the same way. */
  'history:restoreParts': {
    request: z.object({
      id: idSchema,
      version: versionOrNowSchema,
      baseRevision: z.int().min(0),
      parts: z.array(partSchema).min(1),
    }),
    response: saved,
  },
  /** Who brought the words of stretches of the text, and when; one list a stretch. */
  'history:blame': {
    request: z.object({ id: idSchema, stretches: z.array(stretchSchema).min(1) }),
    response: z.array(z.array(attributionSchema)),
  },
  /** Looks through some articles for a query; those without a match are left out of the answer. */
  'find:inArticles': {
    request: z.object({ ids: z.array(idSchema).max(50), query: findQuerySchema }),
    response: z.object({
      found: z.array(findingSchema),
      /** Why an article could not be read. */
      failed: z.array(z.object({ id: idSchema, why: z.string() })),
    }),
  },
  /** Replaces the matches in an article but those that are skipped; `version` is what it was before. */
  'find:replace': {
    request: z.object({
      id: idSchema,
      baseRevision: z.int().min(0),
      query: findQuerySchema,
      replacement: replacementSchema,
      /** Numbers of matches, in the order of `find:inArticles`. */
      skip: z.array(z.int().min(0)).max(10_000),
    }),
    response: z.object({ revision: z.int().min(1), replaced: z.int().min(0), version: z.string() }),
  },
  /** The people of the library. */
  'contributor:list': { request: nothing, response: z.array(contributorSchema) },
  /** Adds a contributor or changes the one of that id; gives it as it is stored. */
  'contributor:save': { request: z.object({ contributor: contributorSchema }), response: contributorSchema },
  /** An author of an article is to differ from the contributor as it is now. */
  'contributor:keep': {
    request: z.object({ id: idSchema, author: idSchema }),
    response: contributorSchema,
  },
  /** Takes a contributor off the list; what articles say of the person stays. */
  'contributor:remove': { request: z.object({ id: idSchema }), response: nothing },
  /** Asks for one or several pictures and keeps them with the article, in the order chosen; [] when cancelled. */
  'asset:choose': {
    request: z.object({ id: idSchema, several: z.boolean() }),
    response: z.array(
      z.union([
        z.object({ file: z.string(), asset: assetSchema }),
        z.object({ file: z.string(), error: failureSchema }),
      ]),
    ),
  },
  /** Keeps a picture that was dropped or pasted with the article; the name is shown, never a path. */
  'asset:add': {
    request: z.object({ id: idSchema, fileName: fileNameSchema, bytes: z.instanceof(Uint8Array) }),
    response: assetSchema,
  },
  /** Asks for a place and writes the picture there as it was taken in; false when the dialog was cancelled. */
  'asset:saveOriginal': {
    request: z.object({ id: idSchema, sha256: sha256Schema, fileName: fileNameSchema }),
    response: z.boolean(),
  },
  /** Copies pictures from another article of the library; those that are not there are missing from the answer. */
  'asset:copy': {
    request: z.object({ id: idSchema, from: idSchema, assets: z.array(sha256Schema).max(2000) }),
    response: z.array(assetSchema),
  },
  /** Pastes into the field with the focus, as plain text. */
  'window:pastePlain': { request: nothing, response: nothing },
  /** Shows the real host and, on consent, opens a web or mail address in the user's own program. */
  'link:open': { request: z.object({ href: z.string() }), response: nothing },
  /** Does in the field that has the focus what the Edit menu does. */
  'window:edit': {
    request: z.object({ what: z.enum(['cut', 'copy', 'paste']) }),
    response: nothing,
  },
  /** The answer to the event `window:closing`: everything is saved, or why not. */
  'window:close': { request: z.object({ unsaved: z.string().nullable() }), response: nothing },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Request<M extends Method> = z.infer<Contract[M]['request']>;
export type Response<M extends Method> = z.infer<Contract[M]['response']>;
