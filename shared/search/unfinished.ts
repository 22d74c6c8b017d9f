import { operatorOf } from './operators.ts';

/** A query without an operator at its end whose value is still to be typed, which is no error yet. */
export function withoutUnfinished(text: string): string {
  const [last] = /(?:^|\s)-?\p{L}+:$/u.exec(text) ?? [];
  const name = last?.trim().replace(/^-/, '').slice(0, -1) ?? '';
  return last !== undefined && operatorOf(name) !== null ? text.slice(0, text.length - last.length) : text;
}
