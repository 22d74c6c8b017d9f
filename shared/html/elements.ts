/** Elements that are machinery, with all that is in them; what they were is counted under the given name. */
export const machinery: ReadonlyMap<string, 'script' | 'form' | 'drawing' | 'plugin' | ''> = new Map([
  ['script', 'script'],
  ['style', ''],
  ['template', ''],
  ['noscript', ''],
  ['link', ''],
  ['meta', ''],
  ['base', ''],
  ['title', ''],
  ['head', ''],
  ['xml', ''],
  ['param', ''],
  ['source', ''],
  ['track', ''],
  ['input', 'form'],
  ['button', 'form'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['datalist', 'form'],
  ['dialog', ''],
  ['svg', 'drawing'],
  ['canvas', 'drawing'],
  ['applet', 'plugin'],
  ['frameset', 'plugin'],
]);

/** Elements that begin and end a paragraph. */
export const blockNames: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
