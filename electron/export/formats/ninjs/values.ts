import type { Topic } from '#shared/metadata/topic.ts';

/** An instant as RFC 3339 has it: date, time and zone. */
export function isInstant(text: string): boolean {
  const isWritten =
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(text);
  const day = text.slice(0, 10);
  const at = isWritten ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** Whether a text is a URI (RFC 3986), e.g. `medtop:06000000`; one with letters beyond ASCII is none. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+(?:#(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i.test(
    text,
  );
}

/** A topic as ninjs has it: an identifier that is no URI is a literal. */
export function topicValue({ name, uri }: Topic): { name: string; uri?: string; literal?: string } {
  if (uri === '') return { name };
  return isUri(uri) ? { name, uri } : { name, literal: uri };
}
