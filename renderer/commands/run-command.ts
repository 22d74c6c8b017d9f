import type { CommandId } from '#shared/commands/commands.ts';
import { makeLibrary, moveLibrary, openLibrary } from '../session/exchange-library.ts';
import { isWritable } from '../session/follow-mode.ts';
import { saveCopy } from '../session/save-copy.ts';
import type { Side, Workspace, WorkspaceState } from '../session/workspace.ts';
import { goToMisspelling, openTextMenu } from '../spelling/spelling-commands.ts';

type Run = (workspace: Workspace) => void;

const inEditor =
  (id: CommandId): Run =>
  workspace => {
    workspace.editor.get()?.run(id);
  };

/** Undo and redo belong to the field that has the focus: a text field has its own. */
const history =
  (id: 'edit:undo' | 'edit:redo', name: 'undo' | 'redo'): Run =>
  workspace => {
    if (isTextField(document.activeElement)) document.execCommand(name);
    else workspace.editor.get()?.run(id);
  };

const focusOn = (name: string) => () => {
  const field = document.querySelector(`[aria-label="${name}"]`);
  if (field instanceof HTMLElement) field.focus();
};

const toggleSide =
  (side: Side): Run =>
  workspace =>
    workspace.toggleSide(side);

const aboutArticle =
  (dialog: WorkspaceState['dialog']): Run =>
  workspace => {
    if (workspace.state.get().open) workspace.show(dialog);
  };

const withOpen =
  (act: (workspace: Workspace, id: string) => void): Run =>
  workspace => {
    const { open } = workspace.state.get();
    if (open) act(workspace, open.session.id);
    else workspace.tell('info', 'No article is open.');
  };

const showList =
  (kind: 'all' | 'spike'): Run =>
  workspace => {
    workspace.showSide('library');
    workspace.shelf.showFilter({ kind });
  };

/** What every command of the table does; a command that is missing here does not compile. */
const runs: Record<CommandId, Run> = {
  'article:new': workspace => void workspace.createArticle(),
  'article:duplicate': withOpen((workspace, id) => void workspace.shelf.duplicate(id)),
  'article:spike': withOpen((workspace, id) => void workspace.shelf.spike(id)),
  'article:saveCopy': withOpen(workspace => void saveCopy(workspace)),
  'library:switch': workspace => workspace.show('libraries'),
  'library:open': workspace => void openLibrary(workspace, null),
  'library:make': workspace => void makeLibrary(workspace),
  'library:move': workspace => void moveLibrary(workspace),
  'library:backups': workspace => workspace.show('backups'),
  'article:import': workspace => void workspace.importArticles(),
  'article:export': workspace => {
    if (workspace.state.get().open) workspace.show('export');
  },
  'article:save': workspace => void workspace.saveNow(),
  'edit:undo': history('edit:undo', 'undo'),
  'edit:redo': history('edit:redo', 'redo'),
  'spelling:next': withOpen(workspace => void goToMisspelling(workspace)),
  'spelling:suggest': openTextMenu,
  'spelling:toggle': workspace => workspace.spelling.toggle(),
  'insert:image': workspace => void workspace.insertImage(),
  'insert:divider': inEditor('insert:divider'),
  'format:paragraph': inEditor('format:paragraph'),
  'format:heading2': inEditor('format:heading2'),
  'format:heading3': inEditor('format:heading3'),
  'format:heading4': inEditor('format:heading4'),
  'format:quote': inEditor('format:quote'),
  'format:numberedList': inEditor('format:numberedList'),
  'format:bulletedList': inEditor('format:bulletedList'),
  'format:checkList': inEditor('format:checkList'),
  'format:bold': inEditor('format:bold'),
  'format:italic': inEditor('format:italic'),
  'format:underline': inEditor('format:underline'),
  'format:strikethrough': inEditor('format:strikethrough'),
  'format:superscript': inEditor('format:superscript'),
  'format:subscript': inEditor('format:subscript'),
  'format:highlight': inEditor('format:highlight'),
  'format:code': inEditor('format:code'),
  'format:clear': inEditor('format:clear'),
  'format:link': workspace => {
    if (workspace.editor.get()) workspace.show('link');
  },
  'view:library': toggleSide('library'),
  'view:panels': toggleSide('panels'),
  'view:themeSystem': workspace => workspace.saveSettings({ theme: 'system' }),
  'view:themeLight': workspace => workspace.saveSettings({ theme: 'light' }),
  'view:themeDark': workspace => workspace.saveSettings({ theme: 'dark' }),
  'view:spike': showList('spike'),
  'view:articles': showList('all'),
  'view:recoveryReport': workspace => workspace.show('recovery'),
  'go:findArticle': workspace => {
    workspace.showSide('library');
    // A drawer has to be drawn before it can have the focus.
    requestAnimationFrame(focusOn('Find an article'));
  },
  'view:importReport': workspace => workspace.showPanel('import-report'),
  'view:outline': workspace => workspace.showPanel('outline'),
  'view:focusParagraph': workspace => workspace.focusOn('paragraph'),
  'view:focusSentence': workspace => workspace.focusOn('sentence'),
  'view:typewriter': workspace =>
    workspace.saveSettings({ typewriter: !workspace.state.get().settings.typewriter }),
  'view:statistics': withOpen(workspace => workspace.show('statistics')),
  'view:split': withOpen(workspace => workspace.show('split')),
  'view:closeSplit': workspace => workspace.showBeside(null),
  'view:history': workspace => workspace.showPanel('history'),
  'history:name': aboutArticle('name-version'),
  'history:compare': workspace => workspace.compareVersions(null),
  'history:blame': aboutArticle('blame'),
  'go:palette': workspace => workspace.show('palette'),
  'go:headline': focusOn('Headline'),
  'go:body': focusOn('Article body'),
  'help:about': workspace => void workspace.desk.call('app:showAbout'),
};

/** Carries out a command; one that changes the text does nothing while the library can only be read. */
export function runCommand(workspace: Workspace, id: CommandId): void {
  if (/^(edit|insert|format):/.test(id) && !isWritable(workspace.state.get())) return;
  runs[id](workspace);
}

/** Tells whether an element is a plain text field, in which editing shortcuts keep their system meaning. */
export function isTextField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
