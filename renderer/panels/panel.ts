import type { LucideIcon } from 'lucide-react';
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
  /** Stands for the panel while another one is open. */
  icon: LucideIcon;
  /** Its fields change the article, and are closed while the library can only be read. */
  edits?: true;
}
