import { importFormats } from './formats/index.ts';

/** The formats that can be imported, as part of a sentence. */
export function listFormats(): string {
  const names = importFormats.map(({ info }) => `${info.name} (${info.id})`);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
