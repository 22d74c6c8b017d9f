/**
 * The first of `name`, `name-2`, `name-3` … under which none of the entries stands in the folder yet; names that
 * differ by case or Unicode form only are one file on some disks, so they count as the same.
 */
export function freeName(
  name: string,
  entriesOf: (name: string) => readonly string[],
  inFolder: Iterable<string>,
): string {
  const taken = new Set([...inFolder].map(comparable));
  const isFree = (candidate: string) => !entriesOf(candidate).some(entry => taken.has(comparable(entry)));
  let candidate = name;
  for (let count = 2; !isFree(candidate); count++) candidate = `${name}-${count}`;
  return candidate;
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
