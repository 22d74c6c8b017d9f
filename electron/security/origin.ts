/** The private scheme and the one origin that the window is loaded from. */
export const scheme = 'app';
export const appOrigin = `${scheme}://galley`;
export const startPage = `${appOrigin}/index.html`;

/** Tells whether an address belongs to Galley's own pages. */
export function isAppAddress(address: string): boolean {
  return address.startsWith(`${appOrigin}/`);
}
