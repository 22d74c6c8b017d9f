import type { Mark } from '#shared/article/inline.ts';
import { childOf, type XmlNode } from '../package/xml-node.ts';
import { isOn, type Styles } from './styles.ts';

/** How a run is set: its marks, whether Word hides it, and the languages of its three kinds of script. */
export interface RunFormat {
  marks: ReadonlySet<Mark>;
  hidden: boolean;
  rightToLeft: boolean;
  /** BCP 47, or '' when nothing is said: for Latin and similar, East Asian, and right-to-left script. */
  languages: { latin: string; eastAsia: string; bidi: string };
}

/** Properties that switch each other off when two kinds of styles both set them (ECMA-376 part 1, 17.7.3). */
const toggles: readonly [property: string, mark: Mark | 'hidden'][] = [
  ['w:b', 'bold'],
  ['w:i', 'italic'],
  ['w:strike', 'strikethrough'],
  ['w:smallCaps', 'smallCaps'],
  ['w:vanish', 'hidden'],
];

/** Names of styles that stand for program text or what is typed. */
const codeStyle = /\b(?:code|verbatim|source|preformatted|listing|literal|keyboard|typewriter)\b|^codechar/;

export class RunFormats {
  readonly #styles: Styles;
  readonly #known = new Map<string, RunFormat>();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** What a run has from the style of its paragraph and its own style, '' for none. */
  fromStyles(paragraph: string, character: string): RunFormat {
    const key = `${paragraph}\n${character}`;
    const known = this.#known.get(key);
    if (known) return known;
    const styles = this.#styles;
    const toggled = toggles.filter(([property]) => {
      const fallback = switchedOn(childOf(styles.defaultRun, property)) ?? false;
      const inParagraph = switchedOn(styles.runProperty(paragraph, property)) ?? false;
      const inCharacter = switchedOn(styles.runProperty(character, property)) ?? false;
      return fallback || inParagraph !== inCharacter;
    });
    const start: RunFormat = {
      marks: new Set(toggled.flatMap(([, mark]) => (mark === 'hidden' ? [] : [mark]))),
      hidden: toggled.some(([, mark]) => mark === 'hidden'),
      rightToLeft: false,
      languages: { latin: '', eastAsia: '', bidi: '' },
    };
    const named = styles.chain(character).some(({ name }) => codeStyle.test(name));
    const others = [styles.defaultRun, ...layers(styles, paragraph), ...layers(styles, character)];
    const format = others.reduce<RunFormat>((at, properties) => withOthers(at, properties), start);
    const full = named ? { ...format, marks: new Set<Mark>([...format.marks, 'code']) } : format;
    this.#known.set(key, full);
    return full;
  }

  /** What a run has from styles and from its own properties. */
  of(paragraph: string, properties: XmlNode | undefined): RunFormat {
    const character = childOf(properties, 'w:rStyle')?.attributes['w:val'] ?? '';
    const styled = this.fromStyles(paragraph, character);
    if (!properties || properties.children.length === (character === '' ? 0 : 1)) return styled;
    const marks = new Set(styled.marks);
    let { hidden } = styled;
    for (const [property, mark] of toggles) {
      const direct = switchedOn(childOf(properties, property));
      if (direct === undefined) continue;
      if (mark === 'hidden') hidden = direct;
      else if (direct) marks.add(mark);
      else marks.delete(mark);
    }
    return withOthers({ ...styled, marks, hidden }, properties);
  }
}

/** The run properties of a style, of those that it is based on first. */
function layers(styles: Styles, id: string): (XmlNode | undefined)[] {
  return styles
    .chain(id)
    .map(({ run }) => run)
    .reverse();
}

function switchedOn(property: XmlNode | undefined): boolean | undefined {
  return property && isOn(property.attributes['w:val'] ?? '');
}

/** Sets what is no toggle: the last property that speaks of it holds. */
function withOthers(format: RunFormat, properties: XmlNode | undefined): RunFormat {
  if (!properties) return format;
  const marks = new Set(format.marks);
  let { rightToLeft, languages } = format;
  const set = (mark: Mark, on: boolean) => (on ? marks.add(mark) : marks.delete(mark));
  for (const child of properties.children) {
    if (typeof child === 'string') continue;
    const value = child.attributes['w:val'] ?? '';
    if (child.name === 'w:u') set('underline', value !== 'none');
    else if (child.name === 'w:dstrike') set('strikethrough', isOn(value));
    else if (child.name === 'w:highlight') set('highlight', value !== 'none' && value !== '');
    else if (child.name === 'w:vertAlign') {
      set('superscript', value === 'superscript');
      set('subscript', value === 'subscript');
    } else if (child.name === 'w:rtl') rightToLeft = isOn(value);
    else if (child.name === 'w:lang') {
      languages = {
        latin: child.attributes['w:val'] ?? languages.latin,
        eastAsia: child.attributes['w:eastAsia'] ?? languages.eastAsia,
        bidi: child.attributes['w:bidi'] ?? languages.bidi,
      };
    }
  }
  return { ...format, marks, rightToLeft, languages };
}
