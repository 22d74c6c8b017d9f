import { FindingCount } from '../checks/FindingCount.tsx';
import type { OpenArticle } from '../session/workspace.ts';
import { TkCount } from '../tk/TkCount.tsx';
import { ArticleStatus } from './ArticleStatus.tsx';
import { EmbargoBadge } from './EmbargoBadge.tsx';
import { SaveState } from './SaveState.tsx';
import { WordCount } from './WordCount.tsx';
import './status.css';

/** The line below the article: how safe it is, how far it has come, how long it is. */
export function StatusBar({ open }: { open: OpenArticle | null }) {
  return (
    <footer className="status-bar">
      {open && <SaveState session={open.session} key={`save-${open.session.id}`} />}
      {open && <ArticleStatus session={open.session} key={`status-${open.session.id}`} />}
      {open && <EmbargoBadge session={open.session} key={`embargo-${open.session.id}`} />}
      {open && <FindingCount />}
      {open && <TkCount session={open.session} key={`tk-${open.session.id}`} />}
      {open && <WordCount open={open} key={`words-${open.session.id}-${open.opening}`} />}
    </footer>
  );
}
