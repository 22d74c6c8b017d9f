import { Toolbar as Radix } from 'radix-ui';
import { Fragment } from 'react';
import { CommandButton } from '../commands/CommandButton.tsx';
import { BlockMenu } from './BlockMenu.tsx';
import { fitTools } from './fit-tools.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { tools } from './tools.ts';
import { useFormat } from './use-format.ts';

/** The widths of the two menus and the space around the tools, in CSS pixels. */
const menusWidth = 160;

/** The tools for the text, as many as there is room for; the rest are in a menu. */
export function Tools({ width }: { width: number }) {
  const format = useFormat();
  const shown = fitTools(tools, width - menusWidth);
  const hidden = tools.filter(tool => !shown.includes(tool));
  return (
    <div className="tools">
      <BlockMenu block={format.block} />
      {shown.map(({ command, icon: Icon, group, pressed, disabled }, index) => (
        <Fragment key={command}>
          {group !== shown[index - 1]?.group && <Radix.Separator className="toolbar-line" />}
          <Radix.Button asChild disabled={disabled?.(format) ?? false}>
            <CommandButton command={command} aria-pressed={pressed?.(format)}>
              <Icon aria-hidden size={16} />
            </CommandButton>
          </Radix.Button>
        </Fragment>
      ))}
      {hidden.length > 0 && <MoreMenu tools={hidden} format={format} />}
    </div>
  );
}
