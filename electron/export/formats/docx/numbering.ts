import type { ListKind } from '#shared/article/blocks/list.ts';
import { type Xml, xml, xmlLines } from '../xml/write-xml.ts';
import { mainNamespace } from './namespaces.ts';
import type { ListInstance } from './package.ts';

/** The definitions of lists (ECMA-376 17.9), by their ids. */
export const listKinds: readonly ListKind[] = ['bulleted', 'numbered', 'check'];

/** The deepest list that there is, counted from 0. */
export const deepestLevel = 8;

const value = (name: string, of: string | number) => xml(name, { 'w:val': of });

/** Three definitions, and for each list of the text an instance that begins with its own number. */
export function writeNumbering(lists: readonly ListInstance[]): Xml {
  return xml(
    'w:numbering',
    { 'xmlns:w': mainNamespace },
    xmlLines(
      ...listKinds.map((kind, id) =>
        xml(
          'w:abstractNum',
          { 'w:abstractNumId': id },
          value('w:multiLevelType', 'hybridMultilevel'),
          Array.from({ length: deepestLevel + 1 }, (_, level) => writeLevel(kind, level)),
        ),
      ),
      ...lists.map(({ kind, start, level }, i) => {
        const begins = xml('w:lvlOverride', { 'w:ilvl': level }, value('w:startOverride', start));
        const definition = value('w:abstractNumId', listKinds.indexOf(kind));
        return xml('w:num', { 'w:numId': i + 1 }, definition, kind === 'numbered' ? begins : null);
      }),
    ),
  );
}

function writeLevel(kind: ListKind, level: number): Xml {
  const signs: Record<ListKind, [format: string, text: string]> = {
    bulleted: ['bullet', ['•', '◦', '▪'][level % 3] ?? '•'],
    numbered: ['decimal', `%${level + 1}.`],
    check: ['bullet', ''],
  };
  const [format, text] = signs[kind];
  return xml(
    'w:lvl',
    { 'w:ilvl': level },
    value('w:start', 1),
    value('w:numFmt', format),
    kind === 'check' ? value('w:suff', 'nothing') : null,
    value('w:lvlText', text),
    value('w:lvlJc', 'left'),
    xml('w:pPr', {}, xml('w:ind', { 'w:left': 720 * (level + 1), 'w:hanging': 360 })),
  );
}
