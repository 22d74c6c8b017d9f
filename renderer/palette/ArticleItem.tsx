import { Command } from 'cmdk';
import { FileText } from 'lucide-react';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';

/** An article in the palette, by its headline or its first words. */
export function ArticleItem({ article, onSelect }: { article: ArticleSummary; onSelect: () => void }) {
  return (
    <Command.Item value={article.id} onSelect={onSelect}>
      <FileText aria-hidden size={15} />
      <span className="palette-title" dir="auto">
        {article.headline.trim() || article.excerpt.trim() || 'Untitled'}
      </span>
      <span className="palette-aside">{article.byline}</span>
    </Command.Item>
  );
}
