import type { Finding } from '#shared/checks/finding.ts';
import { paintHighlight } from '../article/paint-highlight.ts';
import { blocksNear } from '../find/paint-matches.ts';
import { drawnMatch } from '../find/show-match.ts';
import type { Workspace } from '../session/workspace.ts';
import { matchOf } from './finding-place.ts';
import './checks.css';

const severities = ['error', 'warning', 'suggestion'] as const;

/** Underlines what was found in the blocks in sight; drawn over the text, of which nothing is changed. */
export function drawFindings(workspace: Workspace, findings: readonly Finding[]): void {
  const session = workspace.state.get().open?.session;
  const ranges: Record<Finding['severity'], Range[]> = { error: [], warning: [], suggestion: [] };
  if (session && findings.length > 0) {
    const near = blocksNear(workspace);
    for (const finding of findings) {
      if (finding.block === null || !near.has(finding.block)) continue;
      // What concerns a block as a whole is said in the panel.
      const match = finding.rule.startsWith('structure.') ? null : matchOf(session.article.get(), finding);
      const drawn = match && drawnMatch(workspace, match);
      if (drawn instanceof Range) ranges[finding.severity].push(drawn);
    }
  }
  for (const severity of severities) paintHighlight(`finding-${severity}`, ranges[severity]);
}

export function clearFindings(): void {
  for (const severity of severities) paintHighlight(`finding-${severity}`, []);
}
