import { clipType } from '#shared/exchange/clip.ts';

/** What lies on the clipboard, read at once: it is gone when the event is over. */
export interface ClipboardContent {
  own: string;
  html: string;
  text: string;
  pictures: readonly File[];
  /** Names of files that are no pictures. */
  otherFiles: readonly string[];
}

export function readClipboard(data: DataTransfer): ClipboardContent {
  const files = [...data.files];
  return {
    own: data.getData(clipType),
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    pictures: files.filter(file => file.type.startsWith('image/')),
    otherFiles: files.filter(file => !file.type.startsWith('image/')).map(file => file.name),
  };
}

/** Whether the pictures are what was copied, and not one more form of a text: as a screenshot, or one picture of a page. */
export function isPictures({ pictures, html, text }: ClipboardContent): boolean {
  if (pictures.length === 0) return false;
  const words = html.replace(/<style[\s\S]*?<\/style>|<[^>]*>|&nbsp;|\s+/gi, '');
  return text.trim() === '' && words === '';
}
