import type { LazyPart } from '../layout/lazy-part.tsx';
import type { ArticleSession } from '../session/article-session.ts';

export interface PanelProps {
  session: ArticleSession;
}

/** A tab at the side of the article. */
export interface Panel extends LazyPart<PanelProps> {
  /** As the settings remember it. */
  id: string;
  name: string;
  /** What the tab shows where the name is too long for it; a part of the name. */
  tab?: string;
  /** Its fields change the article, and are closed while the library can only be read. */
  edits?: true;
}
