import type { CommandId } from '#shared/commands/commands.ts';
import type { Side, Workspace } from '../session/workspace.ts';

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

/** What every command of the table does; a command that is missing here does not compile. */
const runs: Record<CommandId, Run> = {
  'article:new': workspace => void workspace.createArticle(),
  'article:import': workspace => void workspace.importArticles(),
  'article:export': workspace => {
    if (workspace.state.get().open) workspace.show('export');
  },
  'article:save': workspace => void workspace.saveNow(),
  'edit:undo': history('edit:undo', 'undo'),
  'edit:redo': history('edit:redo', 'redo'),
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
  'view:importReport': workspace => workspace.showPanel('import-report'),
  'go:palette': workspace => workspace.show('palette'),
  'go:headline': focusOn('Headline'),
  'go:body': focusOn('Article body'),
  'help:about': workspace => void workspace.desk.call('app:showAbout'),
};

export function runCommand(workspace: Workspace, id: CommandId): void {
  runs[id](workspace);
}

/** Tells whether an element is a plain text field, in which editing shortcuts keep their system meaning. */
export function isTextField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
