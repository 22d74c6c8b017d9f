import { CircleAlert, CircleX, Ellipsis, Lightbulb } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { KeyboardEvent } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import { fixFinding, goToFinding, ignoreFinding } from '../../checks/finding-actions.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/menu.css';

const icons = { error: CircleX, warning: CircleAlert, suggestion: Lightbulb } as const;
const spoken = { error: 'Error', warning: 'Warning', suggestion: 'Suggestion' } as const;

interface FindingRowProps {
  finding: Finding;
  session: ArticleSession;
  writable: boolean;
  /** Moves the focus by so many rows. */
  onStep: (by: number) => void;
}

/** One finding; Enter leads to its place. */
export function FindingRow({ finding, session, writable, onStep }: FindingRowProps) {
  const workspace = useWorkspace();
  const { severity, message, quote, fix, rule, block } = finding;
  const Icon = icons[severity];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    onStep(by);
  };
  const onFix = () => {
    if (fixFinding(workspace, session, finding)) return;
    workspace.tell(
      'info',
      'The text has changed since it was looked through. Nothing was replaced.',
      [],
      'checks',
    );
  };
  return (
    <li className="check-row" data-severity={severity}>
      <button
        type="button"
        className="finding-place"
        onClick={() => goToFinding(workspace, session, finding)}
        onKeyDown={onKeyDown}
      >
        <Icon aria-hidden size={15} />
        <span className="visually-hidden">{spoken[severity]}: </span>
        <span className="finding-words">
          <span dir="auto">{message}</span>
          {quote.trim() !== '' && !message.includes(quote) && <q dir="auto">{quote}</q>}
        </span>
      </button>
      {writable && (
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger className="icon-button" aria-label={`More for: ${message}`}>
            <Ellipsis aria-hidden size={15} />
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content className="menu plain-menu" align="end" sideOffset={4}>
              <DropdownMenu.Item
                className="menu-item"
                onSelect={() => ignoreFinding(session, finding, 'here')}
              >
                Let this stand
              </DropdownMenu.Item>
              {quote !== '' && block !== null && (
                <DropdownMenu.Item
                  className="menu-item"
                  onSelect={() => ignoreFinding(session, finding, 'words')}
                >
                  Let these words stand in the whole article
                </DropdownMenu.Item>
              )}
              <DropdownMenu.Item
                className="menu-item"
                onSelect={() => ignoreFinding(session, finding, 'rule')}
              >
                Do not look for this in this article
              </DropdownMenu.Item>
              <DropdownMenu.Separator className="menu-line" />
              <DropdownMenu.Label className="finding-rule">Rule: {rule}</DropdownMenu.Label>
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      )}
      {writable && block !== null && (
        <div className="finding-actions">
          {fix && (
            <Button onClick={onFix} title={describeFix(fix.replacement)}>
              {fix.replacement.trim() === '' ? 'Fix' : <bdi>{fix.replacement}</bdi>}
            </Button>
          )}
          <Button look="quiet" onClick={() => ignoreFinding(session, finding, 'here')}>
            Let stand
          </Button>
        </div>
      )}
    </li>
  );
}

function describeFix(replacement: string): string {
  if (replacement === '') return 'Takes it out';
  return replacement.trim() === '' ? 'Puts one space there' : `Writes “${replacement}” instead`;
}
