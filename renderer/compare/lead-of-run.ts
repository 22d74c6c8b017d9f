/** What is drawn before an entry of a list, which its text does not hold; `labels` are those of `Run` and `Token`. */
export function leadOfRun(role: string, labels: readonly string[]): string {
  if (role !== 'item') return '';
  if (labels.includes('check')) return labels.includes('checked') ? '☑ ' : '☐ ';
  return '• ';
}
