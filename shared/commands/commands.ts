import { z } from 'zod';

/** A command as menu, palette and shortcut list show it. */
export interface Command {
  title: string;
  menu: 'File' | 'Edit' | 'Insert' | 'Format' | 'View' | 'Go' | 'Help';
  /** In Electron's form (`CmdOrCtrl+Shift+P`); '' where none is customary. */
  shortcut: string;
  /** Commands of one group stand together in the menu; groups are divided by a line. */
  group: number;
}

const command = (menu: Command['menu'], group: number, title: string, shortcut = ''): Command => ({
  title,
  menu,
  shortcut,
  group,
});

/** Every command of Galley. The menu is built from this table by main, palette and shortcuts by the window. */
export const commands = {
  'article:new': command('File', 1, 'New Article', 'CmdOrCtrl+N'),
  'article:duplicate': command('File', 1, 'Duplicate Article'),
  'article:spike': command('File', 1, 'Spike Article'),
  'article:import': command('File', 2, 'Import…', 'CmdOrCtrl+Shift+I'),
  'article:export': command('File', 2, 'Export…', 'CmdOrCtrl+Shift+E'),
  'article:save': command('File', 3, 'Save Now', 'CmdOrCtrl+S'),
  'article:saveCopy': command('File', 3, 'Save a Copy Elsewhere…', 'CmdOrCtrl+Shift+S'),
  'history:name': command('File', 3, 'Name This Version…'),
  'history:compare': command('File', 3, 'Compare Versions…'),
  'library:switch': command('File', 4, 'Libraries…', 'CmdOrCtrl+Shift+O'),
  'library:open': command('File', 4, 'Open Another Library…'),
  'library:make': command('File', 4, 'New Library…'),
  'library:move': command('File', 4, 'Move Library…'),
  'library:backups': command('File', 5, 'Backups Folder…'),
  'edit:undo': command('Edit', 1, 'Undo', 'CmdOrCtrl+Z'),
  'edit:redo': command('Edit', 1, 'Redo', 'CmdOrCtrl+Shift+Z'),
  'spelling:next': command('Edit', 4, 'Next Misspelt Word', 'CmdOrCtrl+;'),
  'spelling:suggest': command('Edit', 4, 'Spelling Suggestions…', 'CmdOrCtrl+Alt+;'),
  'spelling:toggle': command('Edit', 4, 'Check Spelling'),
  'insert:image': command('Insert', 1, 'Picture…', 'CmdOrCtrl+Alt+P'),
  'insert:divider': command('Insert', 1, 'Divider'),
  'format:paragraph': command('Format', 1, 'Paragraph', 'CmdOrCtrl+Alt+0'),
  'format:heading2': command('Format', 1, 'Heading 2', 'CmdOrCtrl+Alt+2'),
  'format:heading3': command('Format', 1, 'Heading 3', 'CmdOrCtrl+Alt+3'),
  'format:heading4': command('Format', 1, 'Heading 4', 'CmdOrCtrl+Alt+4'),
  'format:quote': command('Format', 1, 'Quote', 'CmdOrCtrl+Shift+9'),
  'format:numberedList': command('Format', 2, 'Numbered List', 'CmdOrCtrl+Shift+7'),
  'format:bulletedList': command('Format', 2, 'Bulleted List', 'CmdOrCtrl+Shift+8'),
  'format:checkList': command('Format', 2, 'Check List'),
  'format:bold': command('Format', 3, 'Bold', 'CmdOrCtrl+B'),
  'format:italic': command('Format', 3, 'Italic', 'CmdOrCtrl+I'),
  'format:underline': command('Format', 3, 'Underline', 'CmdOrCtrl+U'),
  'format:strikethrough': command('Format', 3, 'Strikethrough', 'CmdOrCtrl+Shift+X'),
  'format:superscript': command('Format', 3, 'Superscript', 'CmdOrCtrl+.'),
  'format:subscript': command('Format', 3, 'Subscript', 'CmdOrCtrl+,'),
  'format:highlight': command('Format', 3, 'Highlight', 'CmdOrCtrl+Shift+H'),
  'format:code': command('Format', 3, 'Code', 'CmdOrCtrl+E'),
  'format:link': command('Format', 4, 'Link…', 'CmdOrCtrl+Alt+K'),
  'format:clear': command('Format', 4, 'Clear Formatting', 'CmdOrCtrl+\\'),
  'view:library': command('View', 1, 'Show or Hide Library', 'CmdOrCtrl+Shift+L'),
  'view:panels': command('View', 1, 'Show or Hide Panels', 'CmdOrCtrl+Shift+J'),
  'view:themeSystem': command('View', 2, 'Theme: Like the System'),
  'view:themeLight': command('View', 2, 'Theme: Light'),
  'view:themeDark': command('View', 2, 'Theme: Dark'),
  'view:importReport': command('View', 3, 'Import Report'),
  'view:outline': command('View', 3, 'Outline', 'CmdOrCtrl+Alt+O'),
  'view:history': command('View', 3, 'History', 'CmdOrCtrl+Alt+Shift+H'),
  'view:recoveryReport': command('View', 3, 'Recovery Report…'),
  'view:focusParagraph': command('View', 5, 'Focus on the Paragraph', 'CmdOrCtrl+Alt+F'),
  'view:focusSentence': command('View', 5, 'Focus on the Sentence'),
  'view:typewriter': command('View', 5, 'Typewriter Mode', 'CmdOrCtrl+Alt+T'),
  'view:statistics': command('View', 6, 'Statistics and Targets…', 'CmdOrCtrl+Alt+W'),
  'view:split': command('View', 6, 'Split View…', 'CmdOrCtrl+Alt+S'),
  'view:closeSplit': command('View', 6, 'Close Split View'),
  'view:spike': command('View', 4, 'Show the Spike'),
  'view:articles': command('View', 4, 'Show All Articles'),
  'go:findArticle': command('Go', 1, 'Find in the Library', 'CmdOrCtrl+Shift+F'),
  'go:palette': command('Go', 1, 'Command Palette…', 'CmdOrCtrl+K'),
  'go:headline': command('Go', 2, 'Headline', 'CmdOrCtrl+Alt+H'),
  'go:body': command('Go', 2, 'Body', 'CmdOrCtrl+Alt+B'),
  'history:blame': command('Go', 3, 'Who Changed This…'),
  'help:about': command('Help', 1, 'About Galley'),
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as CommandId[];
export const commandIdSchema = z.enum(commandIds as [CommandId, ...CommandId[]]);
