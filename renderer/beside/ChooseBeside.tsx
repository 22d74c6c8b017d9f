import { type FormEvent, useEffect, useState } from 'react';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { now, type VersionEntry } from '#shared/ipc/history.ts';
import { describeVersion, titleOf } from '../history/describe-version.ts';
import { timeLine } from '../history/time-line.ts';
import { describeWhen } from '../library/describe-when.ts';
import { findArticles } from '../library/find-articles.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { Beside, WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import './beside.css';

/** Most entries of a list; what is farther down is found by its words. */
const most = 40;
const articlesOf = (state: WorkspaceState) => state.articles;

/** Asks what is to be read beside the open article: an earlier version of it, or another article. */
export function ChooseBeside({ session, onClose }: { session: ArticleSession; onClose: () => void }) {
  const workspace = useWorkspace();
  const articles = usePart(workspace.state, articlesOf);
  const { article, versions } = useStore(workspace.history.state);
  const [query, setQuery] = useState('');
  useEffect(() => void workspace.history.load(), [workspace]);

  const others = findArticles(articles, query).filter(({ id }) => id !== session.id);
  const own = article === session.id ? timeLine(versions).flatMap(day => day.versions) : [];
  const words = query.trim().toLowerCase();
  const shown = own.filter(version => titleOf(version).toLowerCase().includes(words));
  const choose = (beside: Beside) => {
    workspace.showBeside(beside);
    onClose();
  };
  const ofVersion = (version: VersionEntry): Beside => ({
    article: session.id,
    version: version.id,
    title: describeVersion(version, new Date()),
  });
  const ofArticle = ({ id, headline, excerpt }: ArticleSummary): Beside => ({
    article: id,
    version: now,
    title: headline || excerpt || 'Without headline',
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const [version, other] = [shown[0], others[0]];
    if (words === '') return;
    if (other) choose(ofArticle(other));
    else if (version) choose(ofVersion(version));
  };
  return (
    <Dialog title="Split view" description="What to read beside the open article." onClose={onClose}>
      <form className="dialog-form" onSubmit={onSubmit}>
        <Field label="Find" value={query} onChange={setQuery} placeholder="Headline, byline or version" />
        <div className="choose-beside">
          {shown.length > 0 && (
            <section aria-label="Versions of this article">
              <h3>Versions of this article</h3>
              <ul>
                {shown.slice(0, most).map(version => (
                  <li key={version.id}>
                    <button type="button" onClick={() => choose(ofVersion(version))}>
                      <span>{describeVersion(version, new Date())}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {others.length > 0 && (
            <section aria-label="Other articles">
              <h3>Other articles</h3>
              <ul>
                {others.slice(0, most).map(other => (
                  <li key={other.id}>
                    <button type="button" onClick={() => choose(ofArticle(other))}>
                      <span dir="auto">{ofArticle(other).title}</span>
                      <small>{describeWhen(new Date(other.modifiedAt), new Date())}</small>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {shown.length === 0 && others.length === 0 && (
            <p className="beside-note">
              {words === ''
                ? 'There is no other article in this library, and no version of this one is kept yet.'
                : 'Nothing has these words.'}
            </p>
          )}
        </div>
      </form>
    </Dialog>
  );
}
