/** What the signs of the fonts Symbol and Wingdings stand for, by their place in the font, as far as texts use them. */
const symbol: Readonly<Record<string, string>> = pairs(
  '20  21! 22∀ 23# 24∃ 25% 26& 27∋ 28( 29) 2a∗ 2b+ 2c, 2d− 2e. 2f/ 3a: 3b; 3c< 3d= 3e> 3f? 40≅ 5b[ 5c∴ 5d] 5e⊥ 5f_ 7b{ 7c| 7d} 7e∼ ' +
    '41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4aϑ 4bΚ 4cΛ 4dΜ 4eΝ 4fΟ 50Π 51Θ 52Ρ 53Σ 54Τ 55Υ 56ς 57Ω 58Ξ 59Ψ 5aΖ ' +
    '61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6aϕ 6bκ 6cλ 6dμ 6eν 6fο 70π 71θ 72ρ 73σ 74τ 75υ 76ϖ 77ω 78ξ 79ψ 7aζ ' +
    'a2′ a3≤ a4⁄ a5∞ a6ƒ a7♣ a8♦ a9♥ aa♠ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b5∝ b6∂ b7• b8÷ b9≠ ba≡ bb≈ bc… ' +
    'c4⊗ c5⊕ c6∅ c7∩ c8∪ c9⊃ ca⊇ cb⊄ cc⊂ cd⊆ ce∈ cf∉ d0∠ d1∇ d2® d3© d4™ d5∏ d6√ d7⋅ d8¬ d9∧ da∨ db⇔ dc⇐ dd⇑ de⇒ df⇓ e5∑ f2∫',
);
const wingdings: Readonly<Record<string, string>> = pairs(
  '22✂ 28☎ 2a✉ 3a💻 3c💾 41✌ 43👍 44👎 45☜ 46☞ 47☝ 48☟ 4a☺ 4b😐 4c☹ 4e☠ 51✈ 53💧 54❄ 59✡ 5a☪ 6c● 6e■ 6f□ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 9e· 9f• a1○ a4◉ a7▪ a8◻ ' +
    'd8➢ df← e0→ e1↑ e2↓ e8➔ ef⇦ f0⇨ f1⇧ f2⇩ f3⬄ fb✗ fc✓ fd☒ fe☑',
);
const wingdings2: Readonly<Record<string, string>> = pairs('4f✗ 50✓ 51☒ 52☑ 54☒ 97● a3□');

function pairs(list: string): Record<string, string> {
  return Object.fromEntries(list.split(/ (?=[0-9a-f]{2})/).map(pair => [pair.slice(0, 2), pair.slice(2)]));
}

/**
 * The character that a `w:sym` stands for: `font` as it is named there, `code` its hexadecimal number, in the private
 * range F000–F0FF for such fonts. Null where it is not known what the font shows.
 */
export function symbolText(font: string, code: string): string | null {
  const number = Number.parseInt(code, 16);
  if (!Number.isInteger(number) || number <= 0 || number > 0xffff) return null;
  const place = (number & 0xff).toString(16).padStart(2, '0');
  const name = font.toLowerCase().replace(/[\s-]/g, '');
  const table =
    name === 'symbol' || name === 'standardsymbolsps'
      ? symbol
      : name === 'wingdings'
        ? wingdings
        : name === 'wingdings2'
          ? wingdings2
          : null;
  if (table) return table[place] ?? (name === 'symbol' && /^3\d$/.test(place) ? place.slice(1) : null);
  const inPrivateUse = number >= 0xe000 && number <= 0xf8ff;
  return inPrivateUse || (number >= 0xd800 && number <= 0xdfff) ? null : String.fromCharCode(number);
}

/** Text that is set in a symbol font, with the characters that it shows. */
export function mapPrivateUse(text: string, font: string): string {
  if (!/[\uf020-\uf0ff]/.test(text)) return text;
  return text.replace(/[\uf020-\uf0ff]/g, sign => symbolText(font, sign.charCodeAt(0).toString(16)) ?? sign);
}
