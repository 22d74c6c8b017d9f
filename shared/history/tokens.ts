import { blockRuns } from '#shared/article/block-runs.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline, Link, TextSpan } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { splitWords } from './split-words.ts';

/**
 * The smallest piece of a block that comparing knows. Tokens match when their keys are the same; `labels` say how the
 * piece is dressed: marks, `language fr`, `link https://…`, or for the start of an entry or cell what it is.
 */
export interface Token {
  text: string;
  key: string;
  labels: readonly string[];
}

const plain: readonly string[] = [];

/** All of a block's text in tokens; joined again, their texts are the block's plain text. */
export function blockTokens(block: Block): Token[] {
  return blockRuns(block).flatMap(run => {
    const content = inlineTokens(run.content, plain);
    if (run.role === '') return content;
    return [
      { text: run.separator, key: `\u0000${run.separator}${run.role}`, labels: [run.role, ...run.labels] },
      ...content,
    ];
  });
}

/** A text without any marks in tokens. */
export function plainTokens(text: string): Token[] {
  return wordTokens(text, plain);
}

function inlineTokens(content: readonly Inline[], outer: readonly string[]): Token[] {
  return content.flatMap(part => partTokens(part, outer));
}

function partTokens(part: Inline, outer: readonly string[]): Token[] {
  switch (part.type) {
    case 'text':
      return wordTokens(part.text, [...outer, ...spanLabels(part)]);
    case 'tk':
      return [{ text: part.text, key: part.text, labels: [...outer, 'tk'] }];
    case 'break':
      return [{ text: '\n', key: '\n', labels: outer }];
    case 'link':
      return inlineTokens(part.content, [linkLabel(part)]);
    case 'footnoteReference':
      return [{ text: '', key: `\u0000footnote ${part.note}`, labels: [...outer, `footnote ${part.note}`] }];
    case 'unsupported':
      return [
        {
          text: '',
          key: `\u0000${JSON.stringify(part.raw)}`,
          labels: [...outer, `unsupported ${part.raw['type']}`],
        },
      ];
    default:
      return assertNever(part);
  }
}

function wordTokens(text: string, labels: readonly string[]): Token[] {
  return splitWords(text).map(word => ({ text: word, key: word, labels }));
}

function spanLabels(span: TextSpan): string[] {
  const unknown = Array.isArray(span['unknownMarks']) ? span['unknownMarks'] : [];
  return [
    ...span.marks,
    ...unknown.map(mark => `mark ${JSON.stringify(mark)}`),
    ...(span.language === '' ? [] : [`language ${span.language}`]),
  ];
}

function linkLabel({ href, title, rel }: Link): string {
  return [`link ${href}`, title && `“${title}”`, rel && `rel ${rel}`].filter(part => part !== '').join(' ');
}
