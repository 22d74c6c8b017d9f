const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A due date as short as it can be said on the day `now`, in local time, e.g. `17:00`, `tomorrow 09:30`, `3 Dec`. */
export function describeDue(at: Date, now: Date): string {
  const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
  if (days === 0) return time.format(at);
  if (days === 1) return `tomorrow ${time.format(at)}`;
  if (days === -1) return 'since yesterday';
  const date = at.getFullYear() === now.getFullYear() ? day : dayAndYear;
  return days < 0 ? `since ${date.format(at)}` : date.format(at);
}

/** The start of a day in local time, in milliseconds. */
function midnight(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}
