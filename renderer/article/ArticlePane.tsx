import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Article } from '#shared/article/article.ts';
import type { CommandId } from '#shared/commands/commands.ts';
import { DrawnFindings } from '../checks/DrawnFindings.tsx';
import { runCommand } from '../commands/run-command.ts';
import { Editor } from '../editor/Editor.tsx';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { followWritingModes } from '../focus/writing-modes.ts';
import { preloadParts } from '../layout/preload-parts.ts';
import { LinkBubble } from '../link/LinkBubble.tsx';
import { openLink } from '../link/open-link.ts';
import { DrawnComments } from '../review/DrawnComments.tsx';
import { isWritable } from '../session/follow-mode.ts';
import { pasteHost } from '../session/paste-host.ts';
import { createPictureDesk } from '../session/picture-desk.ts';
import { reportEditable } from '../session/report-editable.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { OpenArticle, WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { SelectionToolbar } from '../toolbar/SelectionToolbar.tsx';
import { AboutAuthors } from './AboutAuthors.tsx';
import { Masthead } from './Masthead.tsx';
import { goIntoBody, leaveBodyUpwards } from './move-between.ts';
import { readPlace } from './read-place.ts';
import { restorePlace } from './restore-place.ts';
import { TextMenu } from './TextMenu.tsx';
import './article.css';

const invisiblesOf = (state: WorkspaceState) => state.settings.invisibles;
const languageOf = (article: Article) => article.metadata.language;

/** The open article: its masthead and its body, scrolling together. */
export function ArticlePane({ open }: { open: OpenArticle }) {
  const { session, view, aids } = open;
  const workspace = useWorkspace();
  const scroller = useRef<HTMLDivElement>(null);
  const leave = useRef<() => void>(() => undefined);
  const writable = usePart(workspace.state, isWritable);
  const language = usePart(session.article, languageOf);
  const invisibles = usePart(workspace.state, invisiblesOf);
  const editor = useStore(workspace.editor);

  const pictures = useMemo(() => createPictureDesk(workspace, session), [workspace, session]);

  const onReady = (editor: EditorHandle) => {
    session.attachBody(editor.readBody);
    workspace.editor.set(editor);
    const pane = scroller.current;
    if (!pane) return;
    const stopRestoring = restorePlace(pane, editor, view);
    const stopWatching = editor.watchSteps(what => {
      if (what === 'stepped') session.undoLog.bodyStepped();
      else session.undoLog.bodyMoved(what === 'redone');
    });
    const stopFollowing = workspace.views.follow(session.id, () => readPlace(pane, editor, aids.get()));
    const moved = () => workspace.views.moved();
    document.addEventListener('selectionchange', moved);
    const stopSpelling = workspace.spelling.attach({ open, surface: editor.texts, pane });
    const stopChecks = workspace.checks.attach(session);
    const stopModes = followWritingModes(workspace, editor.texts, pane);
    leave.current = () => {
      stopModes();
      stopSpelling();
      stopChecks();
      stopRestoring();
      stopWatching();
      stopFollowing();
      document.removeEventListener('selectionchange', moved);
    };
    if (view.selection !== null || session.article.get().headline !== '') editor.focus();
    else pane.querySelector<HTMLElement>('[aria-label="Headline"]')?.focus();
    reportEditable(workspace.desk, preloadParts);
  };
  useEffect(() => () => leave.current(), []);
  const onCommand = useCallback((command: CommandId) => runCommand(workspace, command), [workspace]);
  const intoBody = useCallback(() => goIntoBody(workspace), [workspace]);

  return (
    <TextMenu>
      <div className="article-pane" ref={scroller} onScroll={() => workspace.views.moved()}>
        <article
          className="article"
          lang={language}
          onKeyDown={event => leaveBodyUpwards(event, workspace.editor.get())}
        >
          <Masthead session={session} readOnly={!writable} onLeave={intoBody} />
          <Editor
            pictures={pictures}
            body={session.article.get().body}
            newId={workspace.origin.newId}
            selection={view.selection}
            editable={writable}
            onEdit={() => session.bodyEdited()}
            onReady={onReady}
            onOpenLink={href => void openLink(workspace, href)}
            typography={{
              isOn: () => workspace.state.get().settings.smartQuotes,
              language: () => session.article.get().metadata.language,
            }}
            invisibles={invisibles}
            pasteHost={pasteHost(workspace, session)}
            onCommand={onCommand}
            onError={error =>
              workspace.tell(
                'error',
                `That change could not be made (${error.message}). The text before it is kept.`,
              )
            }
          />
          <AboutAuthors session={session} />
        </article>
        {editor && <LinkBubble editor={editor} />}
        {writable && <SelectionToolbar pane={scroller} />}
        {editor && <DrawnFindings session={session} />}
        {editor && <DrawnComments session={session} />}
      </div>
    </TextMenu>
  );
}
