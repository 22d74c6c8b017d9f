import type { IgnoredFinding, Proofing } from '#shared/article/proofing.ts';
import type { Finding } from './finding.ts';

/** How far a finding is let stand: here, wherever the same words stand in the article, or the whole rule in it. */
export type IgnoreScope = 'here' | 'words' | 'rule';

/** What is kept of a finding that an editor lets stand. */
export function ignoredFinding({ rule, block, quote }: Finding, scope: IgnoreScope): IgnoredFinding {
  return {
    rule,
    block: scope === 'here' ? (block ?? '') : '',
    quote: scope === 'rule' ? '' : quote,
  };
}

/** The findings that nobody let stand. */
export function withoutIgnored(findings: readonly Finding[], { ignored }: Proofing): readonly Finding[] {
  if (ignored.length === 0) return findings;
  return findings.filter(
    ({ rule, block, quote }) =>
      !ignored.some(
        one =>
          one.rule === rule &&
          (one.quote === '' || one.quote === quote) &&
          (one.block === '' || one.block === block),
      ),
  );
}
