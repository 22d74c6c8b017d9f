/** Both texts in one, or each in a column of its own. */
export type Look = 'inline' | 'sides';

let last: Look = 'inline';

/** How the last comparison was looked at, as long as the window is open. */
export function lastLook(): Look {
  return last;
}

export function rememberLook(look: Look): void {
  last = look;
}
