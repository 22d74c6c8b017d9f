import type { KitPlace } from '../session/kits.ts';

/** Whose templates and snippets they are, in words. */
export const placeOptions: Record<KitPlace, string> = {
  personal: 'Me, on this computer',
  desk: 'The desk, in this library',
};
