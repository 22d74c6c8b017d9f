import type { Finding } from '#shared/checks/finding.ts';

const names = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['suggestion', 'suggestion', 'suggestions'],
] as const;

/** “1 error, 3 warnings”; what there is none of is not named. */
export function countFindings(findings: readonly Finding[]): string {
  return names
    .flatMap(([severity, one, many]) => {
      const count = findings.filter(finding => finding.severity === severity).length;
      return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
    })
    .join(', ');
}
