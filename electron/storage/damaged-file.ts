/** A file of the library that is there but is not what it should be; `path` is the file, untouched. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  readonly path: string;
  readonly why: string;

  constructor(path: string, why: string) {
    super(`${path} is damaged: ${why}`);
    this.path = path;
    this.why = why;
  }
}
