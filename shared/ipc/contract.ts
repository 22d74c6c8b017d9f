import { z } from 'zod';
import { articleSchema } from '#shared/article/article.ts';
import { assetSchema } from '#shared/article/asset.ts';
import { patchSchema } from '#shared/article/patch.ts';
import { idSchema, timeSchema } from '#shared/clock.ts';
import { formatInfoSchema } from '#shared/exchange/format-info.ts';
import { receiptSchema } from '#shared/exchange/receipt.ts';
import { failureCodes } from '#shared/result.ts';
import { articleSummarySchema } from './article-summary.ts';
import { settingsSchema } from './settings.ts';
import { viewStateSchema } from './view-state.ts';

const nothing = z.undefined();
const oneArticle = z.object({ id: idSchema });
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
  'app:start': {
    request: nothing,
    response: z.object({
      settings: settingsSchema,
      articles: z.array(articleSummarySchema),
      open: z.object({ article: articleSchema, view: viewStateSchema }).nullable(),
      /** Sentences about what had to be repaired or could not be read; empty on an ordinary start. */
      notices: z.array(z.string()),
    }),
  },
  'app:showAbout': { request: nothing, response: nothing },
  'app:reportEditable': { request: nothing, response: nothing },
  'settings:save': { request: settingsSchema, response: settingsSchema },
  'library:list': { request: nothing, response: z.array(articleSummarySchema) },
  'article:create': { request: nothing, response: articleSchema },
  'article:open': {
    request: oneArticle,
    response: z.object({ article: articleSchema, view: viewStateSchema }),
  },
  'article:save': {
    request: z.object({ id: idSchema, baseRevision: z.int().min(0), patch: patchSchema }),
    response: z.object({ revision: z.int().min(1), savedAt: timeSchema }),
  },
  /** Keeps caret and scroll position; not a revision of the article. */
  'article:saveView': { request: z.object({ id: idSchema, view: viewStateSchema }), response: nothing },
  /** Asks for files in a dialog and adds each to the library; one outcome a file, in the order chosen. */
  'article:import': {
    request: nothing,
    response: z.array(
      z.union([
        z.object({ file: z.string(), article: articleSchema }),
        z.object({ file: z.string(), error: failureSchema }),
      ]),
    ),
  },
  /** Asks for a folder and writes one file a format; [] when the dialog was cancelled. */
  'article:export': {
    request: z.object({ id: idSchema, formats: z.array(z.string()).min(1) }),
    response: z.array(receiptSchema),
  },
  'export:listFormats': { request: nothing, response: z.array(formatInfoSchema) },
  /** Shows a file of an export made since the start in the system's file manager. */
  'export:reveal': { request: z.object({ path: z.string() }), response: nothing },
  /** Asks for a picture and keeps it with the article; null when the dialog was cancelled. */
  'asset:choose': { request: oneArticle, response: assetSchema.nullable() },
  /** Shows the real host and, on consent, opens a web or mail address in the user's own program. */
  'link:open': { request: z.object({ href: z.string() }), response: nothing },
  /** The answer to the event `window:closing`: everything is saved, or why not. */
  'window:close': { request: z.object({ unsaved: z.string().nullable() }), response: nothing },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Request<M extends Method> = z.infer<Contract[M]['request']>;
export type Response<M extends Method> = z.infer<Contract[M]['response']>;
