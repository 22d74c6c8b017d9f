import { commandIds, commands, shortcutOf } from '#shared/commands/commands.ts';

export interface ShortcutGroup {
  name: string;
  entries: { title: string; keys: string }[];
}

/** What is typed into the text and becomes something else. */
const typed: ShortcutGroup = {
  name: 'At the start of a paragraph',
  entries: [
    { title: 'Menu of blocks', keys: '/' },
    { title: 'Heading 2, 3, 4', keys: '##  ###  ####' },
    { title: 'Quote, pull quote', keys: '>  >>' },
    { title: 'Bulleted, numbered, check list', keys: '-  1.  [ ]' },
    { title: 'Code block', keys: '```' },
    { title: 'Divider', keys: '---' },
  ],
};

const within: ShortcutGroup = {
  name: 'Around words',
  entries: [
    { title: 'Bold', keys: '**words**' },
    { title: 'Italic', keys: '*words*' },
    { title: 'Code', keys: '`words`' },
    { title: 'Strikethrough', keys: '~~words~~' },
    { title: 'Highlight', keys: '==words==' },
    { title: 'Link', keys: '[words](address)' },
  ],
};

const finding: ShortcutGroup = {
  name: 'While finding',
  entries: [
    { title: 'Match case', keys: 'Alt+C' },
    { title: 'Whole words', keys: 'Alt+W' },
    { title: 'Regular expression', keys: 'Alt+R' },
    { title: 'Only in the selection', keys: 'Alt+L' },
    { title: 'Keep capitals', keys: 'Alt+P' },
    { title: 'Next, previous match', keys: 'F3  Shift+F3' },
    { title: 'Replace all', keys: 'CmdOrCtrl+Enter' },
  ],
};

/** The shortcuts whose name, keys or menu hold what is asked for; all of them for ''. */
export function findShortcuts(query: string, isMac: boolean): ShortcutGroup[] {
  const asked = query.trim().toLowerCase();
  const menus = [...new Set(commandIds.map(id => commands[id].menu))].map(
    (menu): ShortcutGroup => ({
      name: menu,
      entries: commandIds
        .filter(id => commands[id].menu === menu && shortcutOf(commands[id], isMac) !== '')
        .map(id => ({ title: commands[id].title, keys: shortcutOf(commands[id], isMac) })),
    }),
  );
  return [...menus, finding, typed, within]
    .map(group => ({
      ...group,
      entries: group.entries.filter(({ title, keys }) =>
        `${group.name} ${title} ${keys.replace('CmdOrCtrl', 'Ctrl Cmd')} ${keys.replace('CmdOrCtrl', 'Ctrl')}`
          .toLowerCase()
          .includes(asked),
      ),
    }))
    .filter(group => group.entries.length > 0);
}
