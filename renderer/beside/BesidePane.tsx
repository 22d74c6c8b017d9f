import { ArrowLeftRight, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Article } from '#shared/article/article.ts';
import { numberFootnotes } from '#shared/article/footnotes.ts';
import { now } from '#shared/ipc/history.ts';
import type { Beside, OpenArticle } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ArticleContext } from './article-context.ts';
import { NotesContext } from './notes-context.ts';
import { ReadBlock } from './ReadBlock.tsx';
import { useBeside } from './use-beside.ts';
import './beside.css';

/** Another article or an earlier version, beside the open one and to be read only. */
export function BesidePane({ beside, open }: { beside: Beside; open: OpenArticle }) {
  const workspace = useWorkspace();
  const { read, again } = useBeside(workspace, beside);
  const pane = useRef<HTMLDivElement>(null);
  const isVersion = beside.version !== now;
  const title = read.kind === 'ready' && !isVersion ? read.article.headline || beside.title : beside.title;
  useEffect(() => pane.current?.focus(), []);

  const close = () => {
    workspace.showBeside(null);
    workspace.editor.get()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  const swap = async () => {
    const { id, article } = open.session;
    await workspace.openArticle(beside.article);
    if (workspace.state.get().open?.session.id !== beside.article) return;
    workspace.showBeside({ article: id, version: now, title: article.get().headline || 'Without headline' });
  };
  return (
    <section className="beside" aria-label={`Beside: ${title}`} onKeyDown={onKeyDown}>
      <header className="beside-head">
        <p className="beside-title" dir="auto">
          {title}
        </p>
        {isVersion && beside.article === open.session.id && (
          <Button onClick={() => workspace.compareVersions({ before: beside.version, after: now })}>
            Compare
          </Button>
        )}
        {beside.article !== open.session.id && (
          <Button onClick={() => void swap()}>
            <ArrowLeftRight aria-hidden size={14} />
            Open this one
          </Button>
        )}
        <IconButton label="Close split view" hint="Esc" onClick={close}>
          <X aria-hidden size={16} />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <div className="beside-text" tabIndex={0} ref={pane}>
        {read.kind === 'reading' && <p className="beside-note">Reading…</p>}
        {read.kind === 'failed' && (
          <div className="beside-note" role="alert">
            <p>{read.why}</p>
            <Button onClick={again}>Try again</Button>
          </div>
        )}
        {read.kind === 'ready' && <ReadArticle article={read.article} />}
      </div>
    </section>
  );
}

function ReadArticle({ article }: { article: Article }) {
  const notes = useMemo(() => numberFootnotes(article.body), [article]);
  const byline = article.byline || article.authors.map(({ name }) => name).join(', ');
  return (
    <ArticleContext value={article.id}>
      <NotesContext value={notes}>
        <article className="article read-article" lang={article.metadata.language}>
          <header className="masthead">
            <h1 className="headline" dir="auto">
              {article.headline || 'Without headline'}
            </h1>
            {article.dek !== '' && (
              <p className="dek" dir="auto">
                {article.dek}
              </p>
            )}
            {byline !== '' && (
              <p className="byline" dir="auto">
                {byline}
              </p>
            )}
          </header>
          <div className="article-body">
            {article.body.length === 0 && <p className="beside-note">There is no text in it yet.</p>}
            {article.body.map(block => (
              <ReadBlock key={block.id} block={block} />
            ))}
          </div>
        </article>
      </NotesContext>
    </ArticleContext>
  );
}
