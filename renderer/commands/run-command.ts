import type { CommandId } from '#shared/commands/commands.ts';
import type { Status } from '#shared/workflow/status.ts';
import { insertCharacter } from '../characters/insert-character.ts';
import { fixShown, goToNextFinding } from '../checks/check-commands.ts';
import { copyLink, openLink, presentHref } from '../link/open-link.ts';
import { makeLibrary, moveLibrary, openLibrary } from '../session/exchange-library.ts';
import { isWritable } from '../session/follow-mode.ts';
import { saveCopy } from '../session/save-copy.ts';
import { undo } from '../session/undo.ts';
import type { Side, Workspace, WorkspaceState } from '../session/workspace.ts';
import { goToMisspelling, openTextMenu } from '../spelling/spelling-commands.ts';
import { goToNextTk } from '../tk/go-to-tk.ts';

type Run = (workspace: Workspace) => void;

const inEditor =
  (id: CommandId): Run =>
  workspace => {
    // Behind the board nobody sees what would happen.
    if (!workspace.state.get().board) workspace.editor.get()?.run(id);
  };

/** Outside tables a command for tables says why it does nothing. */
const inTable =
  (id: CommandId): Run =>
  workspace => {
    const editor = workspace.editor.get();
    if (editor?.inTable()) editor.run(id);
    else workspace.tell('info', 'This is about a table. Put the caret into one first.');
  };

/** Undo and redo are about the article, wherever in it something was done; a field of a dialog has its own. */
const history =
  (redo: boolean): Run =>
  workspace => {
    if (hasOwnUndo(document.activeElement)) document.execCommand(redo ? 'redo' : 'undo');
    else undo(workspace, redo);
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

/** A dialog that changes the open article. */
const ifWritable =
  (dialog: WorkspaceState['dialog']): Run =>
  workspace => {
    const state = workspace.state.get();
    if (state.open && isWritable(state)) workspace.show(dialog);
  };

const withOpen =
  (act: (workspace: Workspace, id: string) => void): Run =>
  workspace => {
    const { open } = workspace.state.get();
    if (open) act(workspace, open.session.id);
    else workspace.tell('info', 'No article is open.');
  };

/** What is about the file that the open article was imported from. */
const ifImported = (act: (workspace: Workspace, id: string) => void): Run =>
  withOpen((workspace, id) => {
    if (workspace.state.get().open?.session.article.get().provenance) act(workspace, id);
    else workspace.tell('info', 'This article was begun here; nothing was imported into it.');
  });

const setStatus = (status: Status): Run =>
  withOpen((workspace, id) => void workspace.workflow.setStatus([id], status));

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
  'article:newVersion': withOpen((workspace, id) => {
    if (isWritable(workspace.state.get())) void workspace.shelf.newVersion(id);
  }),
  'article:kill': ifWritable('kill'),
  'article:topics': ifWritable('topics'),
  'article:spike': withOpen((workspace, id) => void workspace.shelf.spike(id)),
  'article:saveCopy': withOpen(workspace => void saveCopy(workspace)),
  'library:switch': workspace => workspace.show('libraries'),
  'library:open': workspace => void openLibrary(workspace, null),
  'library:make': workspace => void makeLibrary(workspace),
  'library:move': workspace => void moveLibrary(workspace),
  'library:backups': workspace => workspace.show('backups'),
  'library:profiles': workspace => workspace.show('profiles'),
  'library:vocabularies': workspace => workspace.show('vocabularies'),
  'article:import': workspace => void workspace.imports.choose(),
  'article:undoImport': ifImported((workspace, id) => workspace.imports.askToUndo([id])),
  'article:saveSource': ifImported((workspace, id) => void workspace.imports.giveBack([id])),
  'article:export': workspace => {
    if (workspace.state.get().open) workspace.show('export');
  },
  'library:exportPicked': workspace => {
    const { articles } = workspace.state.get();
    const { ids } = workspace.shelf.state.get().pick;
    workspace.shelf.askToExport(articles.map(({ id }) => id).filter(id => ids.has(id)));
  },
  'article:save': workspace => void workspace.saveNow(),
  'edit:undo': history(false),
  'edit:redo': history(true),
  'spelling:next': withOpen(workspace => void goToMisspelling(workspace)),
  'spelling:suggest': openTextMenu,
  'spelling:toggle': workspace => workspace.spelling.toggle(),
  'review:comment': withOpen(workspace => workspace.review.begin()),
  'checks:next': withOpen(workspace => goToNextFinding(workspace)),
  'checks:fix': withOpen(workspace => fixShown(workspace)),
  'checks:toggle': workspace => workspace.saveSettings({ checks: !workspace.state.get().settings.checks }),
  'find:open': workspace => workspace.finder.open(false),
  'find:replace': workspace => workspace.finder.open(true),
  'find:next': workspace => void workspace.finder.step(1),
  'find:previous': workspace => void workspace.finder.step(-1),
  'find:library': workspace => workspace.show('replace-in-library'),
  'insert:image': inEditor('insert:image'),
  'insert:gallery': inEditor('insert:gallery'),
  'edit:pastePlain': workspace => void workspace.desk.call('window:pastePlain'),
  'insert:divider': inEditor('insert:divider'),
  'insert:table': inEditor('insert:table'),
  'insert:tableOfSize': workspace => {
    const state = workspace.state.get();
    if (workspace.editor.get() && !state.board && isWritable(state)) workspace.show('table-size');
  },
  'insert:footnote': inEditor('insert:footnote'),
  'insert:specialCharacter': aboutArticle('special-character'),
  'insert:enDash': workspace => insertCharacter(workspace, '–'),
  'insert:emDash': workspace => insertCharacter(workspace, '—'),
  'insert:ellipsis': workspace => insertCharacter(workspace, '…'),
  'insert:noBreakSpace': workspace => insertCharacter(workspace, '\u00a0'),
  'insert:softHyphen': workspace => insertCharacter(workspace, '\u00ad'),
  'insert:embed': workspace => {
    if (workspace.editor.get()) workspace.show('embed');
  },
  'format:paragraph': inEditor('format:paragraph'),
  'format:heading2': inEditor('format:heading2'),
  'format:heading3': inEditor('format:heading3'),
  'format:heading4': inEditor('format:heading4'),
  'format:quote': inEditor('format:quote'),
  'format:pullQuote': inEditor('format:pullQuote'),
  'format:codeBlock': inEditor('format:codeBlock'),
  'format:box': inEditor('format:box'),
  'format:attribution': inEditor('format:attribution'),
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
  'picture:alt': inEditor('picture:alt'),
  'picture:credit': inEditor('picture:credit'),
  'picture:replace': inEditor('picture:replace'),
  'picture:moveUp': inEditor('picture:moveUp'),
  'picture:moveDown': inEditor('picture:moveDown'),
  'picture:makeGallery': inEditor('picture:makeGallery'),
  'picture:takeOut': inEditor('picture:takeOut'),
  'article:savePicture': inEditor('article:savePicture'),
  'view:originalPicture': inEditor('view:originalPicture'),
  'format:link': workspace => {
    if (workspace.editor.get()) workspace.show('link');
  },
  'format:removeLink': workspace => void workspace.editor.get()?.setLink(null, ''),
  'format:smartQuotes': workspace => {
    const smartQuotes = !workspace.state.get().settings.smartQuotes;
    workspace.saveSettings({ smartQuotes });
    workspace.tell('info', `Smart quotes are ${smartQuotes ? 'on' : 'off'}.`, [], 'smart-quotes');
  },
  'view:invisibles': workspace =>
    workspace.saveSettings({ invisibles: !workspace.state.get().settings.invisibles }),
  'block:menu': inEditor('block:menu'),
  'block:moveUp': inEditor('block:moveUp'),
  'block:moveDown': inEditor('block:moveDown'),
  'block:duplicate': inEditor('block:duplicate'),
  'block:delete': inEditor('block:delete'),
  'table:rowAbove': inTable('table:rowAbove'),
  'table:rowBelow': inTable('table:rowBelow'),
  'table:columnLeft': inTable('table:columnLeft'),
  'table:columnRight': inTable('table:columnRight'),
  'table:rowUp': inTable('table:rowUp'),
  'table:rowDown': inTable('table:rowDown'),
  'table:moveLeft': inTable('table:moveLeft'),
  'table:moveRight': inTable('table:moveRight'),
  'table:header': inTable('table:header'),
  'table:alignDefault': inTable('table:alignDefault'),
  'table:alignStart': inTable('table:alignStart'),
  'table:alignCenter': inTable('table:alignCenter'),
  'table:alignEnd': inTable('table:alignEnd'),
  'table:deleteRow': inTable('table:deleteRow'),
  'table:deleteColumn': inTable('table:deleteColumn'),
  'table:delete': inTable('table:delete'),
  'table:caption': inTable('table:caption'),
  'table:menu': inTable('table:menu'),
  'view:library': toggleSide('library'),
  'view:panels': toggleSide('panels'),
  'view:themeSystem': workspace => workspace.saveSettings({ theme: 'system' }),
  'view:themeLight': workspace => workspace.saveSettings({ theme: 'light' }),
  'view:themeDark': workspace => workspace.saveSettings({ theme: 'dark' }),
  'view:spike': showList('spike'),
  'view:articles': showList('all'),
  'status:idea': setStatus('idea'),
  'status:assigned': setStatus('assigned'),
  'status:draft': setStatus('draft'),
  'status:inReview': setStatus('inReview'),
  'status:changesAsked': setStatus('changesAsked'),
  'status:approved': setStatus('approved'),
  'status:exported': setStatus('exported'),
  'status:onHold': setStatus('onHold'),
  'status:killed': setStatus('killed'),
  'template:new': workspace => workspace.show('new-from-template'),
  'template:save': aboutArticle('save-template'),
  'status:checklists': workspace => workspace.show('checklists'),
  'template:manage': workspace => workspace.show('templates'),
  'insert:snippet': aboutArticle('insert-snippet'),
  'view:board': workspace => void workspace.toggleBoard(),
  'view:saveSearch': workspace => workspace.show('save-search'),
  'view:workflow': workspace => workspace.showPanel('workflow'),
  'view:recoveryReport': workspace => workspace.show('recovery'),
  'go:findArticle': workspace => {
    workspace.showSide('library');
    // A drawer has to be drawn before it can have the focus.
    requestAnimationFrame(focusOn('Find an article'));
  },
  'view:importReport': workspace => workspace.showPanel('import-report'),
  'view:authors': workspace => workspace.showPanel('authors'),
  'view:credits': workspace => workspace.showPanel('credits'),
  'view:metadata': workspace => workspace.showPanel('metadata'),
  'view:review': workspace => workspace.showPanel('review'),
  'view:checks': workspace => workspace.showPanel('checks'),
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
  'go:nextTk': workspace => goToNextTk(workspace, 1),
  'go:previousTk': workspace => goToNextTk(workspace, -1),
  'go:openLink': workspace => void openLink(workspace, presentHref(workspace)),
  'go:copyLink': workspace => copyLink(workspace, presentHref(workspace)),
  'go:footnote': inEditor('go:footnote'),
  'help:shortcuts': workspace => workspace.show('shortcuts'),
  'help:about': workspace => void workspace.desk.call('app:showAbout'),
};

/** Carries out a command; one that changes the text does nothing while the library can only be read. */
export function runCommand(workspace: Workspace, id: CommandId): void {
  if (/^(edit|insert|format|picture|block|table):/.test(id) && !isWritable(workspace.state.get())) return;
  runs[id](workspace);
}

/** Tells whether an element is a plain text field, in which editing shortcuts keep their system meaning. */
export function isTextField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Tells whether an element is a text field that is no part of the article, e.g. of a dialog or a search. */
export function hasOwnUndo(element: Element | null): boolean {
  return isTextField(element) && !element?.closest('.article, .panel');
}
