import { CircleAlert, Info } from 'lucide-react';
import type { Finding } from '#shared/checks/finding.ts';
import './findings.css';

/** What checks have found about the fields beside which it stands. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map(({ rule, severity, message }) => (
        <li key={`${rule} ${message}`} data-severity={severity}>
          {severity === 'suggestion' ? <Info aria-hidden size={14} /> : <CircleAlert aria-hidden size={14} />}
          <span dir="auto">{message}</span>
        </li>
      ))}
    </ul>
  );
}
