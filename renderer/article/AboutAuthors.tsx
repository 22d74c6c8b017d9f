import { aboutHeading, authorPost, authorsTold } from '#shared/article/about-authors.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import './about-authors.css';

/** What is printed below the body: the sign-off, and “About the author” as it follows from the authors. */
export function AboutAuthors({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  const authors = authorsTold(useField(session, 'authors'));
  const signOff = useField(session, 'signOff');
  const { language } = useField(session, 'metadata');
  const { text, lang } = aboutHeading(authors.length, language);
  if (authors.length === 0 && signOff === '') return null;
  return (
    <footer className="article-end">
      {signOff !== '' && (
        <p className="article-sign-off" dir="auto">
          {signOff}
        </p>
      )}
      {authors.length > 0 && (
        <section className="article-about" aria-label="About the author">
          <div className="article-about-head">
            <h2 lang={lang ?? undefined}>{text}</h2>
            <Button look="quiet" onClick={() => workspace.showPanel('authors')}>
              Edit in Authors
            </Button>
          </div>
          {authors.map(author => (
            <div key={author.id}>
              <p dir="auto">
                <strong>{author.name || 'An author without a name'}</strong>{' '}
                <span className="article-about-post">{authorPost(author)}</span>
              </p>
              {author.bio !== '' && <p dir="auto">{author.bio}</p>}
            </div>
          ))}
        </section>
      )}
    </footer>
  );
}
