// @ts-check

const stock =
  'the harbour council votes again on a plan that nobody has read while boats wait for repairs and money'.split(
    ' ',
  );

/**
 * A page of about so many words, as a site has it: navigation, byline, headings, links, other articles, footer. The
 * same on every run.
 * @param {number} words
 */
export function longPage(words) {
  let seed = 7;
  const below = (/** @type {number} */ limit) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * limit);
  };
  const parts = [];
  for (let count = 0; count < words; ) {
    if (below(20) === 0) parts.push('<h2>Before the vote</h2>');
    const sentences = [];
    for (let i = 3 + below(5); i > 0; i--) {
      const length = 8 + below(16);
      const chosen = Array.from({ length }, () => stock[below(stock.length)]);
      if (below(4) === 0) chosen[2] = `<a href="https://news.example/${below(999)}">${chosen[2]}</a>`;
      if (below(6) === 0) chosen[4] = `<em>${chosen[4]}</em>`;
      sentences.push(`${chosen.join(' ')}.`);
      count += length;
    }
    parts.push(`<p>${sentences.join(' ')}</p>`);
  }
  const teaser = '<div class="teaser"><a href="/z"><h3>Another story</h3></a><p>A short text.</p></div>';
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The harbour votes | The Gull</title></head><body>',
    `<nav><ul>${'<li><a href="/a">Section</a></li>'.repeat(60)}</ul></nav>`,
    '<main><article><h1>The harbour votes</h1><p class="byline">By Ada Fennimore</p><div>',
    parts.join('\n'),
    `</div></article></main><aside class="related">${teaser.repeat(60)}</aside>`,
    `<footer>${'<a href="/f">Imprint</a> '.repeat(40)}</footer></body></html>`,
  ].join('\n');
}
