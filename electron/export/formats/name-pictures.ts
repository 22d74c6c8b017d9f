import { slugFromHeadline } from '#shared/article/slug.ts';
import type { Picture } from './format.ts';

const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Names the pictures for their folder, after the files that they came from: plain ASCII, each name once. */
export function namePictures(pictures: Iterable<Picture>): Map<string, Picture> {
  const named = new Map<string, Picture>();
  for (const picture of pictures) {
    const stem = slugFromHeadline(picture.fileName.replace(/\.[^.]*$/, '')) || 'picture';
    const ending = endings[picture.mediaType] ?? 'bin';
    let name = `${stem}.${ending}`;
    for (let count = 2; named.has(name); count++) name = `${stem}-${count}.${ending}`;
    named.set(name, picture);
  }
  return named;
}
