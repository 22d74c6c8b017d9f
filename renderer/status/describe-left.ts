/** How long it is until then, in the two largest units, e.g. `2 d 3 h` or `5 min`; less than a minute is `1 min`. */
export function describeLeft(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = days > 0 ? [days, 'd', hours, 'h'] : [hours, 'h', rest, 'min'];
  const words: string[] = [];
  for (let at = 0; at < parts.length; at += 2)
    if (parts[at] !== 0) words.push(`${parts[at]} ${parts[at + 1]}`);
  return words.join(' ');
}
