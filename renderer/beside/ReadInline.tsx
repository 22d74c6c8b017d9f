import { Fragment, type ReactNode, useContext } from 'react';
import type { Inline, Mark, TextSpan } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { NotesContext } from './notes-context.ts';

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  smallCaps: 'span',
  subscript: 'sub',
  superscript: 'sup',
  highlight: 'mark',
  code: 'code',
} as const satisfies Record<Mark, string>;

const classes: Partial<Record<Mark, string>> = {
  smallCaps: 'mark-small-caps',
  highlight: 'mark-highlight',
  code: 'mark-code',
};

/** Running text, to be read. Links are shown and lead nowhere: nothing here is to be left by a stray click. */
export function ReadInline({ content }: { content: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: what is only read never changes its order
  return content.map((part, i) => <Fragment key={i}>{<Part part={part} />}</Fragment>);
}

function Part({ part }: { part: Inline }) {
  const notes = useContext(NotesContext);
  switch (part.type) {
    case 'text':
      return <Span span={part} />;
    case 'break':
      return <br />;
    case 'tk':
      return <span className="tk">{part.text}</span>;
    case 'link':
      return (
        <span className="read-link" title={part.href}>
          <ReadInline content={part.content} />
        </span>
      );
    case 'footnoteReference':
      return <sup className="read-note">{notes.get(part.note) ?? '?'}</sup>;
    case 'unsupported':
      return <span className="read-note">[held]</span>;
    default:
      return assertNever(part);
  }
}

function Span({ span }: { span: TextSpan }) {
  let drawn: ReactNode = span.text;
  for (const mark of span.marks.toReversed()) {
    const Tag = tags[mark];
    drawn = <Tag className={classes[mark]}>{drawn}</Tag>;
  }
  return span.language === '' ? drawn : <span lang={span.language}>{drawn}</span>;
}
