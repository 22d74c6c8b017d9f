import { type MouseEvent, memo } from 'react';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { DueMark } from '../workflow/DueMark.tsx';
import { StatusMark } from '../workflow/StatusMark.tsx';
import { describeWhen } from './describe-when.ts';
import { optionId } from './option-id.ts';

const number = new Intl.NumberFormat('en-GB');

interface ArticleRowProps {
  article: ArticleSummary;
  index: number;
  total: number;
  /** Distance from the top of the list in CSS pixels. */
  start: number;
  selected: boolean;
  active: boolean;
  /** Words in the place of the date of the last change; null for that date. */
  when: string | null;
  measure: (element: Element | null) => void;
  onChoose: (id: string, event: MouseEvent) => void;
}

/** An article in the list. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { article, index, total, start, selected, active, when, measure, onChoose } = props;
  const at = new Date(article.modifiedAt);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box answers the keys for its options
    // biome-ignore lint/a11y/useFocusableInteractive: the list box keeps the focus and names its active option
    <div
      id={optionId(article.id)}
      className={active ? 'article-row article-row-active' : 'article-row'}
      role="option"
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      data-article={article.id}
      ref={measure}
      style={{ transform: `translateY(${start}px)` }}
      onClick={event => onChoose(article.id, event)}
    >
      <Title article={article} />
      {article.byline !== '' && (
        <p className="article-row-byline" dir="auto">
          {article.byline}
        </p>
      )}
      <p className="article-row-meta article-row-status">
        <StatusMark status={article.status} />
        <DueMark dueAt={article.dueAt} status={article.status} />
      </p>
      <p className="article-row-meta">
        <time dateTime={article.modifiedAt} title={at.toLocaleString('en-GB')}>
          {when ?? describeWhen(at, new Date())}
        </time>
        <span>{article.words === 1 ? '1 word' : `${number.format(article.words)} words`}</span>
      </p>
    </div>
  );
});

function Title({ article }: { article: ArticleSummary }) {
  const missing = article.headline.trim() === '';
  const text = missing ? article.excerpt.trim() || 'Untitled' : article.headline;
  return (
    <p className={missing ? 'article-row-title article-row-untitled' : 'article-row-title'} dir="auto">
      {text}
    </p>
  );
}
