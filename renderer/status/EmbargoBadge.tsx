import { CalendarX, Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Article } from '#shared/article/article.ts';
import { instantInWords } from '#shared/metadata/instant-in-words.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { deskZone } from '../session/desk-zone.ts';
import { usePart } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { describeLeft } from './describe-left.ts';

const embargoOf = (article: Article) => article.metadata.embargo;
const expiryOf = (article: Article) => article.metadata.expiry;

/** Whether the piece must wait or may no longer be used, with the time left; it leads to the fields. */
export function EmbargoBadge({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  const embargo = usePart(session.article, embargoOf);
  const expiry = usePart(session.article, expiryOf);
  const now = useMinutes(embargo !== '' || expiry !== '');
  const waits = embargo !== '' ? Date.parse(embargo) - now : 0;
  const lasts = expiry !== '' ? Date.parse(expiry) - now : null;
  const show = () => workspace.showPanel('metadata');
  return (
    <>
      {waits > 0 && (
        <button
          type="button"
          className="badge badge-embargo"
          title={`Embargo until ${instantInWords(embargo, deskZone)}`}
          onClick={show}
        >
          <Lock aria-hidden size={13} />
          <span>{`Embargo, ${describeLeft(waits)} left`}</span>
          <span className="badge-more">{`until ${instantInWords(embargo, deskZone)}`}</span>
        </button>
      )}
      {lasts !== null && (
        <button
          type="button"
          className={lasts <= 0 ? 'badge badge-expired' : 'badge'}
          title={`Expiry ${instantInWords(expiry, deskZone)}`}
          onClick={show}
        >
          <CalendarX aria-hidden size={13} />
          <span>{lasts <= 0 ? 'Expired' : `Expires in ${describeLeft(lasts)}`}</span>
        </button>
      )}
    </>
  );
}

/** The present time in milliseconds, looked at again each minute while it matters. */
function useMinutes(matters: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!matters) return;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), 30_000);
    return () => window.clearInterval(timer);
  }, [matters]);
  return now;
}
