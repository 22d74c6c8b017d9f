import type { ExportedFile, Picture, RenderContext } from './format.ts';
import { namePictures } from './name-pictures.ts';

/** The folder beside a file in which its pictures stand. */
export function picturesFolder(name: string): string {
  return `${name}-pictures`;
}

/** Pictures as files beside the file that is named `name`, and by sha256 the relative address of each. */
export function picturesBeside(
  name: string,
  pictures: RenderContext['pictures'],
): { files: ExportedFile[]; links: Map<string, string>; named: [file: string, picture: Picture][] } {
  const folder = picturesFolder(name);
  const named = [...namePictures(pictures.values())];
  return {
    files: named.map(([file, { bytes }]) => ({ path: `${folder}/${file}`, bytes })),
    links: new Map(named.map(([file, { sha256 }]) => [sha256, `${encodeURIComponent(folder)}/${file}`])),
    named,
  };
}

/** Gives the sha256 of the file that a relative address leads to; null where it leads to none of these. */
export function hashOfFile(
  files: readonly ExportedFile[],
  sha256: (bytes: Uint8Array) => string,
): (link: string) => string | null {
  return link => {
    const file = files.find(({ path }) => path.split('/').map(encodeURIComponent).join('/') === link);
    return file ? sha256(file.bytes) : null;
  };
}
