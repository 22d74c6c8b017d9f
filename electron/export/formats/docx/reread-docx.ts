import type { Outline } from '../../outline/outline.ts';
import { attribute, children, type Element, find, findAll, textOf } from '../html/page-tree.ts';
import { readXml } from '../xml/read-xml.ts';
import { readZip, zipEntry } from '../zip/zip.ts';
import { parts } from './namespaces.ts';
import { listKinds } from './numbering.ts';
import { rereadBlocks, rereadNotes, tagOf } from './reread-body.ts';
import { type Reading, rereadRuns } from './reread-runs.ts';

/** What a document says, read from the parts that a word processor reads. */
export function rereadDocx(bytes: Uint8Array, sha256: (bytes: Uint8Array) => string): Outline {
  const entries = readZip(bytes);
  const part = (path: string) => readXml(zipEntry(entries, path));
  const reading = (file: string): Reading => ({
    targets: new Map(
      children(part(`word/_rels/${file}.xml.rels`)).map(relation => [
        attribute(relation, 'Id'),
        attribute(relation, 'Target'),
      ]),
    ),
    hashOf: target => {
      const media = entries.get(`word/${target}`);
      return media ? sha256(media) : '';
    },
    lists: readLists(part(parts.numbering.path)),
    counts: new Map(),
  });
  const document = find(part(parts.document.path), 'w:body');
  const blocks = children(document).filter(
    element => !['head', 'end', 'loose notes'].includes(tagOf(element)),
  );
  const head = children(document).find(element => tagOf(element) === 'head');
  const fields = Object.fromEntries(
    children(part(parts.fields.path)).map(field => [attribute(field, 'name'), textOf(field)]),
  );
  return {
    fields: { ...fields, ...readHead(head, fields, reading('document')) },
    blocks: [
      ...rereadBlocks(blocks, reading('document')),
      ...rereadNotes(part(parts.footnotes.path), reading('footnotes')),
    ],
  };
}

/** What stands above the body has to be what the fields say. */
function readHead(
  head: Element | undefined,
  fields: Record<string, string>,
  reading: Reading,
): Record<string, string> {
  const seen: Record<string, string> = { Title: 'headline', Subtitle: 'dek', Byline: 'byline' };
  const paragraphs = findAll(head, 'w:p');
  return Object.fromEntries(
    Object.entries(seen).flatMap(([style, name]) => {
      const found = paragraphs.find(given => attribute(find(given, 'w:pStyle'), 'w:val') === style);
      const text = found
        ? rereadRuns(found, reading)
            .map(run => run.text)
            .join('')
        : '';
      const field = fields[name] ?? '';
      if (text === field || (name === 'byline' && field === '')) return [];
      return [[name, `${text} (in the document’s data: ${field})`]];
    }),
  );
}

function readLists(numbering: Element): Reading['lists'] {
  return new Map(
    findAll(numbering, 'w:num').map(list => {
      const kind = listKinds[Number(attribute(find(list, 'w:abstractNumId'), 'w:val'))] ?? 'bulleted';
      const start = Number(attribute(find(list, 'w:startOverride'), 'w:val') || '1');
      return [attribute(list, 'w:numId'), { kind, start }];
    }),
  );
}
