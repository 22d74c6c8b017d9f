import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { isWritable } from '../../session/follow-mode.ts';
import { usePart } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import type { PanelProps } from '../panel.ts';
import { placeBeside, readOutline, type Section, sectionAt } from './read-outline.ts';
import { useCurrentBlock } from './use-current-block.ts';
import './outline.css';

const number = new Intl.NumberFormat('en-GB');
const read = new WeakMap<readonly Block[], Section[]>();
const outlineOf = ({ body }: Article) => {
  const sections = read.get(body) ?? readOutline(body);
  read.set(body, sections);
  return sections;
};

/** The headings of the article: where one is, a way to each, and a way to put its sections into another order. */
export function OutlinePanel({ session }: PanelProps) {
  const workspace = useWorkspace();
  const sections = usePart(session.article, outlineOf);
  const writable = usePart(workspace.state, isWritable);
  const current = sectionAt(sections, useCurrentBlock(workspace));
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<Section | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [said, say] = useState('');

  if (sections.length === 0) {
    return (
      <p className="panel-hint">
        This article has no headings yet. Headings of the text are listed here, and a click leads to each.
      </p>
    );
  }
  const move = (section: Section, before: number | null) => {
    if (!writable || before === null || (before >= section.start && before <= section.end)) return;
    workspace.editor.get()?.moveBlocks(section.start, section.end - section.start, before);
    say(`${section.title || 'The section'} moved ${before < section.start ? 'up' : 'down'}.`);
    const { id } = section;
    // The row stands elsewhere when the list is drawn again.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent, section: Section) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) move(section, placeBeside(sections, section, step));
    else {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
      rows[sections.indexOf(section) + step]?.focus();
    }
  };
  const onDrop = (event: DragEvent, before: number) => {
    event.preventDefault();
    if (dragged) move(dragged, before);
    setDragged(null);
    setOver(null);
  };
  const onDragOver = (event: DragEvent, id: string) => {
    if (!dragged) return;
    event.preventDefault();
    setOver(id);
  };
  return (
    <nav aria-label="Outline">
      <ul className="outline" ref={list}>
        {sections.map(section => (
          <li
            key={section.id}
            className={over === section.id && dragged ? 'outline-target' : undefined}
            onDragOver={event => onDragOver(event, section.id)}
            onDrop={event => onDrop(event, section.start)}
          >
            <button
              type="button"
              className={`outline-row outline-${section.level}`}
              data-section={section.id}
              draggable={writable}
              aria-current={section.id === current?.id ? 'location' : undefined}
              onClick={() => workspace.goToBlock(section.start)}
              onKeyDown={event => onKeyDown(event, section)}
              onDragStart={event => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', section.title);
                setDragged(section);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
            >
              <span className="outline-title" dir="auto">
                {section.title || 'Heading without words'}
              </span>
              <span className="outline-words">{number.format(section.words)}</span>
              <span className="visually-hidden">{`words, level ${section.level}`}</span>
            </button>
          </li>
        ))}
        {dragged && (
          <li
            className={`outline-end ${over === 'end' ? 'outline-target' : ''}`}
            onDragOver={event => onDragOver(event, 'end')}
            onDrop={event => onDrop(event, session.article.get().body.length)}
          >
            To the end
          </li>
        )}
      </ul>
      {writable && (
        <p className="panel-hint">Drag a heading, or press Alt and an arrow, to move its section.</p>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </nav>
  );
}
