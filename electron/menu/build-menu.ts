import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { type Command, type CommandId, commandIds, commands, shortcutOf } from '#shared/commands/commands.ts';

type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };
const mac = process.platform === 'darwin';

/** What the system itself knows how to do, added to the menus behind Galley's own commands. */
const systemItems: Partial<Record<Command['menu'], Item[]>> = {
  File: mac ? [{ role: 'close' }] : [{ role: 'quit' }],
  Edit: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  View: [
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies Item]),
  ],
};

/** Sets the window menu, drawn from the table of commands; `choose` is told which command was chosen. */
export function setMenu(choose: (command: CommandId) => void): void {
  const menus: Command['menu'][] = [
    'File',
    'Edit',
    'Insert',
    'Format',
    'Table',
    'View',
    'Desk',
    'Go',
    'Help',
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: 'appMenu' } satisfies Item] : []),
      ...menus.map((menu): Item => ({ label: `&${menu}`, submenu: itemsOf(menu, choose) })),
    ]),
  );
}

function itemsOf(menu: Command['menu'], choose: (command: CommandId) => void): Item[] {
  const items: Item[] = [];
  let group: number | null = null;
  for (const id of commandIds) {
    const command = commands[id];
    if (command.menu !== menu) continue;
    if (group !== null && group !== command.group) items.push(line);
    group = command.group;
    const shortcut = shortcutOf(command, mac);
    items.push({
      id,
      label: command.title,
      ...(shortcut === '' ? {} : { accelerator: shortcut }),
      // The window answers its shortcuts itself, so that they act where the focus is; the menu only shows them.
      registerAccelerator: false,
      click: () => choose(id),
    });
  }
  const system = systemItems[menu];
  return system ? [...items, line, ...system] : items;
}
