import { useContext } from 'react';
import type { Block } from '#shared/article/blocks/block.ts';
import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import type { Table } from '#shared/article/blocks/table.ts';
import { assertNever } from '#shared/result.ts';
import { displayAddress } from '../session/picture-address.ts';
import { ArticleContext } from './article-context.ts';
import { NotesContext } from './notes-context.ts';
import { ReadInline } from './ReadInline.tsx';

/** One block of an article, to be read. */
export function ReadBlock({ block }: { block: Block }) {
  const notes = useContext(NotesContext);
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <ReadInline content={block.content} />
        </p>
      );
    case 'heading': {
      const Tag = `h${block.level}` as const;
      return (
        <Tag dir="auto">
          <ReadInline content={block.content} />
        </Tag>
      );
    }
    case 'quote':
    case 'pullQuote':
      return (
        <blockquote dir="auto">
          <ReadInline content={block.content} />
          {block.attribution !== '' && <cite>{block.attribution}</cite>}
        </blockquote>
      );
    case 'list':
      return <ReadList list={block} />;
    case 'image':
      return <ReadPicture picture={block} />;
    case 'gallery':
      return (
        <div className="read-gallery">
          {block.items.map(item => (
            <ReadPicture key={item.id} picture={item} />
          ))}
          <p className="read-caption">
            <ReadInline content={block.caption} />
          </p>
        </div>
      );
    case 'table':
      return <ReadTable table={block} />;
    case 'code':
      return <pre className="read-code">{block.text}</pre>;
    case 'divider':
      return <hr />;
    case 'embed':
      return (
        <div className="held">
          <p>{block.title || block.address}</p>
          <p className="read-caption">
            <ReadInline content={block.caption} />
          </p>
        </div>
      );
    case 'aside':
      return (
        <aside className="held">
          {block.title !== '' && <p className="held-kind">{block.title}</p>}
          {block.blocks.map(inner => (
            <ReadBlock key={inner.id} block={inner} />
          ))}
        </aside>
      );
    case 'footnote':
      return (
        <p className="read-caption" dir="auto">
          {`${notes.get(block.id) ?? ''}. `}
          <ReadInline content={block.content} />
        </p>
      );
    case 'unsupported':
      return <div className="held held-unsupported">A block of a newer Galley.</div>;
    default:
      return assertNever(block);
  }
}

function ReadList({ list }: { list: NestedList }) {
  const items = list.items.map(item => (
    <li
      key={item.id}
      className={list.kind === 'check' ? (item.checked ? 'checked' : 'unchecked') : undefined}
      dir="auto"
    >
      <ReadInline content={item.content} />
      {item.children && <ReadList list={item.children} />}
    </li>
  ));
  if (list.kind === 'numbered') return <ol start={list.start}>{items}</ol>;
  return <ul className={list.kind === 'check' ? 'check-list' : undefined}>{items}</ul>;
}

function ReadPicture({ picture }: { picture: Pick<GalleryItem, 'asset' | 'address' | 'alt' | 'caption'> }) {
  const article = useContext(ArticleContext);
  return (
    <figure className="read-picture">
      {picture.asset ? (
        <img src={displayAddress(article, picture.asset)} alt={picture.alt} loading="lazy" />
      ) : (
        <div className="held">{picture.address || 'This picture was not included.'}</div>
      )}
      <figcaption className="read-caption">
        <ReadInline content={picture.caption} />
      </figcaption>
    </figure>
  );
}

/* biome-ignore-start lint/suspicious/noArrayIndexKey: what is only read never changes its order */
function ReadTable({ table }: { table: Table }) {
  return (
    <table className="read-table">
      <caption>
        <ReadInline content={table.caption} />
      </caption>
      <tbody>
        {table.rows.map((row, r) => (
          <tr key={r}>
            {row.cells.map((cell, c) => {
              const Tag = table.header && r === 0 ? 'th' : 'td';
              return (
                <Tag key={c} style={{ textAlign: table.columns[c]?.align ?? 'start' }}>
                  <ReadInline content={cell.content} />
                </Tag>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
/* biome-ignore-end lint/suspicious/noArrayIndexKey: as above */
