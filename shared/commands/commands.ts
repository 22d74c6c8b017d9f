import { z } from 'zod';

/** A command as menu, palette and shortcut list show it. */
export interface Command {
  title: string;
  menu: 'File' | 'Edit' | 'Insert' | 'Format' | 'View' | 'Go' | 'Help';
  /** In Electron's form (`CmdOrCtrl+Shift+P`); '' where none is customary. */
  shortcut: string;
  /** The shortcut on a Mac, where another one is customary there. */
  mac?: string;
  /** Commands of one group stand together in the menu; groups are divided by a line. */
  group: number;
}

const command = (menu: Command['menu'], group: number, title: string, shortcut = ''): Command => ({
  title,
  menu,
  shortcut,
  group,
});

/** The shortcut of a command on this kind of machine; '' for none. */
export function shortcutOf({ shortcut, mac }: Command, isMac: boolean): string {
  return (isMac ? mac : undefined) ?? shortcut;
}

/** Every command of Galley. The menu is built from this table by main, palette and shortcuts by the window. */
export const commands = {
  'article:new': command('File', 1, 'New Article', 'CmdOrCtrl+N'),
  'article:duplicate': command('File', 1, 'Duplicate Article'),
  'article:newVersion': command('File', 1, 'New Version of a Published Article'),
  'article:kill': command('File', 1, 'Kill Article…'),
  'article:spike': command('File', 1, 'Spike Article'),
  'article:import': command('File', 2, 'Import…', 'CmdOrCtrl+Shift+I'),
  'article:export': command('File', 2, 'Export…', 'CmdOrCtrl+Shift+E'),
  'article:save': command('File', 3, 'Save Now', 'CmdOrCtrl+S'),
  'article:saveCopy': command('File', 3, 'Save a Copy Elsewhere…', 'CmdOrCtrl+Shift+S'),
  'history:name': command('File', 3, 'Name This Version…'),
  'history:compare': command('File', 3, 'Compare Versions…'),
  'article:savePicture': command('File', 3, 'Save Original Picture As…'),
  'library:switch': command('File', 4, 'Libraries…', 'CmdOrCtrl+Shift+O'),
  'library:open': command('File', 4, 'Open Another Library…'),
  'library:make': command('File', 4, 'New Library…'),
  'library:move': command('File', 4, 'Move Library…'),
  'library:backups': command('File', 5, 'Backups Folder…'),
  'library:profiles': command('File', 5, 'Content Profiles…'),
  'library:vocabularies': command('File', 5, 'Vocabularies…'),
  'edit:undo': command('Edit', 1, 'Undo', 'CmdOrCtrl+Z'),
  'edit:redo': command('Edit', 1, 'Redo', 'CmdOrCtrl+Shift+Z'),
  'find:open': command('Edit', 2, 'Find…', 'CmdOrCtrl+F'),
  // On a Mac Cmd+H hides the program.
  'find:replace': { ...command('Edit', 2, 'Find and Replace…', 'CmdOrCtrl+H'), mac: 'CmdOrCtrl+Alt+F' },
  'find:next': command('Edit', 2, 'Find Next', 'CmdOrCtrl+G'),
  'find:previous': command('Edit', 2, 'Find Previous', 'CmdOrCtrl+Shift+G'),
  'find:library': command('Edit', 2, 'Find and Replace in the Library…', 'CmdOrCtrl+Shift+H'),
  'insert:image': command('Insert', 1, 'Picture…', 'CmdOrCtrl+Alt+P'),
  'insert:gallery': command('Insert', 1, 'Gallery…'),
  'insert:divider': command('Insert', 1, 'Divider'),
  'insert:footnote': command('Insert', 1, 'Footnote', 'CmdOrCtrl+Alt+F'),
  'article:topics': command('Insert', 3, 'Subject Codes…'),
  'insert:specialCharacter': command('Insert', 2, 'Special Character…', 'CmdOrCtrl+Alt+U'),
  'insert:enDash': command('Insert', 2, 'En Dash', 'CmdOrCtrl+Alt+-'),
  'insert:emDash': command('Insert', 2, 'Em Dash', 'CmdOrCtrl+Alt+Shift+-'),
  'insert:ellipsis': command('Insert', 2, 'Ellipsis', 'CmdOrCtrl+Alt+.'),
  'insert:noBreakSpace': command('Insert', 2, 'No-Break Space', 'CmdOrCtrl+Shift+Space'),
  'insert:softHyphen': command('Insert', 2, 'Soft Hyphen'),
  'insert:embed': command('Insert', 1, 'Embed…'),
  'format:paragraph': command('Format', 1, 'Paragraph', 'CmdOrCtrl+Alt+0'),
  'format:heading2': command('Format', 1, 'Heading 2', 'CmdOrCtrl+Alt+2'),
  'format:heading3': command('Format', 1, 'Heading 3', 'CmdOrCtrl+Alt+3'),
  'format:heading4': command('Format', 1, 'Heading 4', 'CmdOrCtrl+Alt+4'),
  'format:quote': command('Format', 1, 'Quote', 'CmdOrCtrl+Shift+9'),
  'format:pullQuote': command('Format', 1, 'Pull Quote'),
  'format:codeBlock': command('Format', 1, 'Code Block', 'CmdOrCtrl+Alt+Y'),
  'format:box': command('Format', 1, 'Box', 'CmdOrCtrl+Alt+X'),
  'format:attribution': command('Format', 1, 'Attribution of the Quote…'),
  'format:numberedList': command('Format', 2, 'Numbered List', 'CmdOrCtrl+Shift+7'),
  'format:bulletedList': command('Format', 2, 'Bulleted List', 'CmdOrCtrl+Shift+8'),
  'format:checkList': command('Format', 2, 'Check List'),
  'format:bold': command('Format', 3, 'Bold', 'CmdOrCtrl+B'),
  'format:italic': command('Format', 3, 'Italic', 'CmdOrCtrl+I'),
  'format:underline': command('Format', 3, 'Underline', 'CmdOrCtrl+U'),
  'format:strikethrough': command('Format', 3, 'Strikethrough', 'CmdOrCtrl+Shift+X'),
  'format:superscript': command('Format', 3, 'Superscript', 'CmdOrCtrl+.'),
  'format:subscript': command('Format', 3, 'Subscript', 'CmdOrCtrl+,'),
  'format:highlight': command('Format', 3, 'Highlight', 'CmdOrCtrl+Shift+Y'),
  'format:code': command('Format', 3, 'Code', 'CmdOrCtrl+E'),
  'format:link': command('Format', 4, 'Link…', 'CmdOrCtrl+Alt+K'),
  'format:removeLink': command('Format', 4, 'Remove Link'),
  'format:clear': command('Format', 4, 'Clear Formatting', 'CmdOrCtrl+\\'),
  'format:smartQuotes': command('Format', 4, 'Smart Quotes On or Off'),
  'block:menu': command('Format', 5, 'Block Menu…', 'CmdOrCtrl+Shift+M'),
  'block:moveUp': command('Format', 5, 'Move Block Up', 'Alt+Shift+Up'),
  'block:moveDown': command('Format', 5, 'Move Block Down', 'Alt+Shift+Down'),
  'block:duplicate': command('Format', 5, 'Duplicate Block', 'CmdOrCtrl+Shift+D'),
  'block:delete': command('Format', 5, 'Delete Block', 'CmdOrCtrl+Shift+Backspace'),
  'picture:alt': command('Format', 6, 'Alt Text of the Picture…', 'CmdOrCtrl+Alt+A'),
  'picture:credit': command('Format', 6, 'Credit of the Picture…'),
  'picture:replace': command('Format', 6, 'Replace Picture…'),
  'picture:moveUp': command('Format', 6, 'Move Picture Up or Back'),
  'picture:moveDown': command('Format', 6, 'Move Picture Down or On'),
  'picture:makeGallery': command('Format', 6, 'Make a Gallery of the Selected Pictures'),
  'picture:takeOut': command('Format', 6, 'Take Picture Out of the Gallery'),
  'view:library': command('View', 1, 'Show or Hide Library', 'CmdOrCtrl+Shift+L'),
  'view:panels': command('View', 1, 'Show or Hide Panels', 'CmdOrCtrl+Shift+J'),
  'view:invisibles': command('View', 1, 'Show or Hide Invisible Characters', 'CmdOrCtrl+Shift+U'),
  'view:themeSystem': command('View', 2, 'Theme: Like the System'),
  'view:themeLight': command('View', 2, 'Theme: Light'),
  'view:themeDark': command('View', 2, 'Theme: Dark'),
  'view:originalPicture': command('View', 3, 'Picture in Its Original Size'),
  'view:importReport': command('View', 3, 'Import Report'),
  'view:metadata': command('View', 3, 'Metadata', 'CmdOrCtrl+Alt+M'),
  'view:history': command('View', 3, 'History', 'CmdOrCtrl+Alt+Shift+H'),
  'view:recoveryReport': command('View', 3, 'Recovery Report…'),
  'view:spike': command('View', 4, 'Show the Spike'),
  'view:articles': command('View', 4, 'Show All Articles'),
  'go:findArticle': command('Go', 1, 'Find in the Library', 'CmdOrCtrl+Shift+F'),
  'go:palette': command('Go', 1, 'Command Palette…', 'CmdOrCtrl+K'),
  'go:headline': command('Go', 2, 'Headline', 'CmdOrCtrl+Alt+H'),
  'go:body': command('Go', 2, 'Body', 'CmdOrCtrl+Alt+B'),
  'go:footnote': command('Go', 2, 'Footnote or Its Reference', 'CmdOrCtrl+Alt+Shift+F'),
  'go:nextTk': command('Go', 2, 'Next TK', 'F8'),
  'go:previousTk': command('Go', 2, 'Previous TK', 'Shift+F8'),
  'go:openLink': command('Go', 4, 'Open Link'),
  'go:copyLink': command('Go', 4, 'Copy Link Address'),
  'history:blame': command('Go', 3, 'Who Changed This…'),
  'help:shortcuts': command('Help', 1, 'Keyboard Shortcuts', 'CmdOrCtrl+/'),
  'help:about': command('Help', 1, 'About Galley'),
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as CommandId[];
export const commandIdSchema = z.enum(commandIds as [CommandId, ...CommandId[]]);
