import type { Time } from '#shared/clock.ts';
import { fold } from './fold.ts';
import { type Operator, operatorOf, operators } from './operators.ts';
import { type Moment, parseSpan } from './parse-span.ts';
import type { Ask, ParsedSearch, QueryProblem, Term } from './query.ts';
import { type QueryPart, splitQuery } from './split-query.ts';

/**
 * Reads a query: words by their beginning, "exact phrases", `operator:value` (see `operators`), and each of them with
 * a minus for what must not be. A name before a colon that is no operator is said, with its place.
 */
export function parseSearch(text: string, moment: Moment): ParsedSearch {
  const query: Term[] = [];
  for (const part of splitQuery(text)) {
    const asks = part.name === '' ? asksForText(part.value, part.quoted) : asksFor(part, moment);
    if ('message' in asks) return { ok: false, problem: asks };
    for (const ask of asks) query.push({ not: part.not, ask });
  }
  return { ok: true, query };
}

function asksForText(value: string, quoted: boolean): Ask[] {
  const text = fold(value).trim();
  if (text === '') return [];
  return [{ kind: quoted ? 'phrase' : 'word', text }];
}

function asksFor(part: QueryPart, moment: Moment): Ask[] | QueryProblem {
  const operator = operatorOf(part.name);
  // “Ferries: late again” is a headline, not a question.
  if (operator === null && part.value === '') return asksForText(`${part.name}:`, false);
  if (operator === null) {
    const names = Object.keys(operators).join(', ');
    return problem(
      part,
      `There is no “${part.name}:”. Known are ${names}; in quotation marks it is looked for as text.`,
    );
  }
  if (part.value.trim() === '')
    return problem(part, `“${operator}:” needs a value: ${operators[operator].describes}.`);
  const ask = askOf(operator, part.value.trim(), moment);
  return ask
    ? [ask]
    : problem(part, `“${part.value}” is no value for “${operator}:”: ${operators[operator].describes}.`);
}

function askOf(operator: Operator, value: string, moment: Moment): Ask | null {
  switch (operator) {
    case 'before': {
      const span = parseSpan(value, moment, 'back');
      return span && { kind: 'changed', from: null, to: span.from };
    }
    case 'after': {
      const span = parseSpan(value, moment, 'back');
      return span && { kind: 'changed', from: span.from, to: null };
    }
    case 'due':
      return dueOf(value.toLowerCase(), moment);
    case 'has': {
      const what = (['tk', 'picture', 'note'] as const).find(known => known === value.toLowerCase());
      return what ? { kind: 'has', what } : null;
    }
    default:
      return { kind: 'field', field: operator, text: fold(value) };
  }
}

function dueOf(value: string, moment: Moment): Ask | null {
  if (value === 'overdue') return { kind: 'overdue', at: moment.now };
  if (value === 'any' || value === 'none') return { kind: 'hasDue', due: value === 'any' };
  const span = parseSpan(value, moment, 'ahead');
  return span && { kind: 'due', ...(span satisfies { from: Time; to: Time }) };
}

function problem({ at, length }: QueryPart, message: string): QueryProblem {
  return { at, length, message };
}
