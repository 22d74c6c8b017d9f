import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';
import { sha256Schema } from '#shared/article/asset.ts';
import { type Id, idSchema } from '#shared/clock.ts';
import { securityHeaders } from './content-policy.ts';
import { appOrigin, scheme } from './origin.ts';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A picture kept with an article, by its hash; null when there is none that may be shown. */
export type FindAsset = (
  article: Id,
  sha256: string,
) => Promise<{ bytes: Uint8Array; mediaType: string } | null>;

/** Announces the scheme to Chromium; must run before the program is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers `app://galley/…` with the files of the window and the pictures of articles, and everything else with 404.
 * Files are looked up in a list made at the start, so no address can lead outside, however it is written.
 */
export async function serveApp(rendererFolder: string, findAsset: FindAsset): Promise<void> {
  const files = await listFiles(rendererFolder);
  protocol.handle(scheme, async request => {
    if (!request.url.startsWith(`${appOrigin}/`) || request.method !== 'GET') return refuse();
    const path = new URL(request.url).pathname;
    const file = files.get(path);
    if (file) return answer(await readFile(file), mediaTypes[extname(file)] ?? 'application/octet-stream');
    const asset = await findPicture(path, findAsset);
    return asset ? answer(asset.bytes, asset.mediaType) : refuse();
  });
}

async function findPicture(path: string, findAsset: FindAsset): ReturnType<FindAsset> {
  const [, room, article, sha256, ...rest] = path.split('/');
  const id = idSchema.safeParse(article);
  const hash = sha256Schema.safeParse(sha256);
  if (room !== 'asset' || rest.length > 0 || !id.success || !hash.success) return null;
  return findAsset(id.data, hash.data);
}

async function listFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  );
}

function answer(bytes: Uint8Array, mediaType: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { ...securityHeaders, 'content-type': mediaType } });
}

function refuse(): Response {
  return new Response('Not found', {
    status: 404,
    headers: { ...securityHeaders, 'content-type': 'text/plain' },
  });
}
