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

/** The rooms of addresses of pictures: as it is kept, small for lists, and large enough for the text. */
const pictureRooms = ['asset', 'thumbnail', 'display'] as const;
export type PictureRoom = (typeof pictureRooms)[number];

/** A picture kept with an article, by its hash; null when there is none that may be shown. */
export type FindPicture = (
  room: PictureRoom,
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
 * A picture stands under `/<room>/<article>/<sha256>`.
 * Files are looked up in a list made at the start, so no address can lead outside, however it is written.
 */
export async function serveApp(rendererFolder: string, findPicture: FindPicture): Promise<void> {
  const files = await listFiles(rendererFolder);
  protocol.handle(scheme, async request => {
    if (!request.url.startsWith(`${appOrigin}/`) || request.method !== 'GET') return refuse();
    const path = new URL(request.url).pathname;
    const file = files.get(path);
    if (file) return answer(await readFile(file), mediaTypes[extname(file)] ?? 'application/octet-stream');
    const picture = await pictureAt(path, findPicture);
    return picture ? answer(picture.bytes, picture.mediaType) : refuse();
  });
}

async function pictureAt(path: string, findPicture: FindPicture): ReturnType<FindPicture> {
  const [, name, article, sha256, ...rest] = path.split('/');
  const id = idSchema.safeParse(article);
  const hash = sha256Schema.safeParse(sha256);
  const room = pictureRooms.find(known => known === name);
  if (!room || rest.length > 0 || !id.success || !hash.success) return null;
  return findPicture(room, id.data, hash.data);
}

/** Every file of a folder by its path in an address, which begins with a slash. */
export async function listFiles(folder: string): Promise<Map<string, string>> {
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
