/** What main asks this page for: where the bytes are, and the most pixels that the smaller picture may have. */
export interface Order {
  address: string;
  width: number;
  height: number;
}

declare global {
  interface Window {
    /** Called by main, in a window that nobody sees; see electron/pictures/picture-page.ts. */
    shrinkPicture: (order: Order) => Promise<Uint8Array | null>;
  }
}

/** How much of a picture's detail WebP keeps, of 1; what is shown is judged by eye and never exported. */
const quality = 0.85;

/** Decodes a picture, the right way up, and gives it smaller as WebP; null when it cannot be decoded. */
window.shrinkPicture = async ({ address, width, height }) => {
  const answer = await fetch(address);
  const bytes = await answer.blob();
  const whole = await createImageBitmap(bytes).catch(() => null);
  if (!whole) return null;
  const scale = Math.min(1, width / whole.width, height / whole.height);
  const size = {
    resizeWidth: Math.max(1, Math.round(whole.width * scale)),
    resizeHeight: Math.max(1, Math.round(whole.height * scale)),
  };
  const small = await createImageBitmap(whole, { ...size, resizeQuality: 'high' });
  whole.close();
  const canvas = new OffscreenCanvas(small.width, small.height);
  canvas.getContext('2d')?.drawImage(small, 0, 0);
  small.close();
  const made = await canvas.convertToBlob({ type: 'image/webp', quality });
  return new Uint8Array(await made.arrayBuffer());
};
