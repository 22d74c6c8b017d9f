let chosen: readonly string[] = [];

/** The ids of the formats that were exported to last, as long as the window is open. */
export function chosenFormats(): readonly string[] {
  return chosen;
}

export function rememberFormats(ids: readonly string[]): void {
  chosen = ids;
}
