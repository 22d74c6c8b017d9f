/** The files that exports have written since the start: the only ones the window may have shown in a file manager. */
export class ShownFiles {
  readonly #paths = new Set<string>();

  add(path: string): void {
    this.#paths.add(path);
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }
}
