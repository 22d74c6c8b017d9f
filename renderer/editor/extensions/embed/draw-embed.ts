import { type LexicalEditor, type LexicalNode, setDOMUnmanaged } from 'lexical';
import { drawField } from '../field/draw-field.ts';
import type { EmbedNode } from './embed-node.ts';
import './embed.css';

const kindNames: Record<string, string> = {
  link: 'Link',
  video: 'Video',
  audio: 'Audio',
  social: 'Social media post',
  document: 'Document',
  map: 'Map',
};

/** Draws the card of an embed: what it is, its title, where it lives, and the caption below. */
export function drawEmbed(
  editor: LexicalEditor,
  node: EmbedNode,
  $is: (node: LexicalNode | null) => node is EmbedNode,
): HTMLElement {
  const { kind, address, title } = node.getCard();
  const figure = document.createElement('figure');
  figure.className = 'embed';
  const kindName = kindNames[kind] ?? kind;
  figure.setAttribute('aria-label', `Embed: ${kindName}`);
  const head = line('embed-kind', `${kindName} · shown where the article is published`);
  const field = drawField(editor, {
    name: 'title',
    label: 'Title of the embed',
    hint: 'Title',
    value: title,
    node,
    $is,
    $change: (changed: EmbedNode, value) => changed.setCard({ ...changed.getCard(), title: value }),
  });
  const where = line('embed-address', address);
  where.dir = 'ltr';
  const caption = document.createElement('figcaption');
  caption.dataset['hint'] = 'Caption';
  figure.append(head, field, where, caption);
  return figure;
}

function line(className: string, text: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.contentEditable = 'false';
  made.textContent = text;
  setDOMUnmanaged(made);
  return made;
}
