// @ts-check

/**
 * A value as Haskell shows it: a constructor with what stands behind it, a list or tuple, or a text.
 * @typedef {{ name: string, args: Value[] } | Value[] | string} Value
 */

/**
 * Parses what `pandoc -t native` writes.
 * @param {string} source
 * @returns {Value}
 */
export function parseNative(source) {
  const tokens = source.match(/"(?:[^"\\]|\\[\s\S])*"|[[\](){},]|=|-?[A-Za-z0-9_.]+/g) ?? [];
  let at = 0;
  /** @returns {Value} */
  function value() {
    const token = tokens[at] ?? '';
    if (!/^[A-Z]/.test(token)) return atom();
    at += 1;
    /** @type {Value[]} */
    const args = [];
    while (at < tokens.length && !/^[\]),}=]$/.test(tokens[at] ?? '')) args.push(atom());
    return { name: token, args };
  }
  /** @returns {Value} */
  function atom() {
    const token = tokens[at++] ?? '';
    if (token === '[' || token === '(' || token === '{') {
      /** @type {Value[]} */
      const parts = [];
      while (at < tokens.length && !/^[\])}]$/.test(tokens[at] ?? '')) {
        if (tokens[at] === ',' || tokens[at] === '=') at += 1;
        else parts.push(value());
      }
      at += 1;
      // Brackets around one value are no tuple.
      return token === '(' && parts.length === 1 ? (parts[0] ?? '') : parts;
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    return /^[A-Z]/.test(token) ? { name: token, args: [] } : token;
  }
  return value();
}

/**
 * What a text is made of, in its order, and how many pictures there are anywhere in it.
 * @typedef {{ kinds: string[], pictures: number }} Structure
 */

/** @param {string} source @returns {Structure} */
export function nativeStructure(source) {
  const whole = parseNative(source);
  const blocks = isNode(whole) && whole.name === 'Pandoc' ? whole.args.at(-1) : whole;
  return {
    kinds: listOf(blocks).flatMap(block => kindsOf(block, 'text')),
    pictures: countPictures(blocks ?? ''),
  };
}

/** @param {Value} block @param {string} text what a paragraph is here @returns {string[]} */
function kindsOf(block, text) {
  if (!isNode(block)) return [];
  const last = block.args.at(-1) ?? [];
  switch (block.name) {
    case 'Para':
    case 'Plain':
      return listOf(last).every(isPictureOrSpace) ? [] : [text];
    case 'Header':
      // One without a word is an accident of the document.
      return listOf(last).length > 0 ? ['heading'] : [];
    case 'BulletList':
    case 'OrderedList':
      return ['list'];
    case 'BlockQuote':
      return listOf(last).flatMap(inner => kindsOf(inner, 'quote'));
    case 'Div':
      return listOf(last).flatMap(inner => kindsOf(inner, text));
    case 'Figure':
      return [];
    case 'DefinitionList':
      return listOf(last).flatMap(entry => {
        const [, definitions = []] = listOf(entry);
        return [
          'text',
          ...listOf(definitions)
            .flatMap(listOf)
            .flatMap(inner => kindsOf(inner, 'text')),
        ];
      });
    case 'CodeBlock':
      return ['code'];
    case 'HorizontalRule':
      return ['divider'];
    case 'Table':
      return ['table'];
    default:
      return [block.name];
  }
}

/** @param {Value} value */
function isPictureOrSpace(value) {
  return isNode(value) && ['Image', 'Space', 'SoftBreak', 'LineBreak'].includes(value.name);
}

/** @param {Value} value @returns {number} */
function countPictures(value) {
  if (typeof value === 'string') return 0;
  const own = isNode(value) && value.name === 'Image' ? 1 : 0;
  return (isNode(value) ? value.args : value).reduce((sum, part) => sum + countPictures(part), own);
}

/** @param {Value | undefined} value @returns {value is { name: string, args: Value[] }} */
function isNode(value) {
  return typeof value === 'object' && !Array.isArray(value);
}

/** @param {Value | undefined} value @returns {Value[]} */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
