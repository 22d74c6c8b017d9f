import { describe, expect, it } from 'vitest';
import { readPageSource, sitePage } from '../testing/read-page-source.ts';

const articleOf = (page: { head?: string; above?: string }) => readPageSource(sitePage(page)).article;
const namesOf = (page: { head?: string; above?: string }) => articleOf(page).authors.map(({ name }) => name);
const linked = (json: string) => ({ head: `<script type="application/ld+json">${json}</script>` });

describe('the authors of a page', () => {
  it.each([
    ['one person', '{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Fennimore"}}'],
    ['a text', '{"@type":"NewsArticle","author":"By ADA FENNIMORE"}'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","author":"Ada Fennimore"}\n//]]>'],
    ['in a comment', '<!-- {"@type":"NewsArticle","author":"Ada Fennimore"} -->'],
    [
      'in a graph, by reference',
      '{"@context":{"@vocab":"https://schema.org/"},"@graph":[{"@type":"WebSite","name":"The Gull"},{"@type":["Article","Thing"],"author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Fennimore"}]}',
    ],
    [
      'in a list of nodes',
      '[{"@type":"BreadcrumbList"},{"@type":"BlogPosting","author":[{"@type":"Person","name":"Ada Fennimore"}]}]',
    ],
    [
      'with a line end in a text and a comma too many',
      '{"@type":"Article","description":"Two\nlines","author":{"name":"Ada Fennimore",},}',
    ],
    [
      'cut off in the middle',
      '{"@type":"Article","headline":"Harbour closes","author":{"@type":"Person","name":"Ada Fennimore"},"image":{"url":"x',
    ],
    [
      'nested in an author',
      '{"@type":"Article","author":{"@type":"Role","author":{"@type":"Person","name":"Ada Fennimore"}}}',
    ],
    [
      'escaped once too often',
      '{"@type":"Article","author":"Ada Fennimore &amp; Brock Penhallow","x":1}',
      ['Ada Fennimore', 'Brock Penhallow'],
    ],
  ])('are read out of JSON-LD: %s', (_what, json, names = ['Ada Fennimore']) => {
    expect(namesOf(linked(json))).toEqual(names);
  });

  it('bring along what JSON-LD knows of them', () => {
    const json =
      '{"@type":"Article","author":{"@type":"Person","name":"Ada Fennimore","jobTitle":"Harbour reporter","url":"https://gull.example/ada","worksFor":{"@type":"Organization","name":"The Gull"}}}';
    expect(articleOf(linked(json)).authors).toMatchObject([
      {
        name: 'Ada Fennimore',
        jobTitle: 'Harbour reporter',
        url: 'https://gull.example/ada',
        affiliation: 'The Gull',
      },
    ]);
  });

  it.each([
    ['author', 'Ada Fennimore'],
    ['parsely-author', 'Ada Fennimore'],
    ['sailthru.author', 'Ada Fennimore'],
    ['article:author', 'Ada Fennimore'],
    ['dc.creator', 'Fennimore, Ada'],
    ['DC:creator', 'Ada Fennimore'],
    ['byl', 'By ADA FENNIMORE'],
  ])('are read out of the meta element %s', (name, content) => {
    expect(namesOf({ head: `<meta name="${name}" content="${content}">` })).toEqual(['Ada Fennimore']);
  });

  it.each([
    [
      'microdata',
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ada Fennimore</span></span>',
    ],
    ['rel=author', '<p>Text: <a rel="author" href="/ada">Ada Fennimore</a></p>'],
    ['a byline', '<p class="byline">By <a href="/ada">Ada Fennimore</a>, Harbour Correspondent</p>'],
    ['a line of text', '<div>Posted by Ada Fennimore on 2025-10-03, <a href="/all">all posts</a></div>'],
    ['a line behind a date', '<div>10/25/2025 7:11 AM PST BY ADA FENNIMORE</div>'],
    ['a German byline', '<p class="author">Von Ada Fennimore</p>'],
  ])('are read as the page shows them: %s', (_what, above) => {
    expect(namesOf({ above })).toEqual(['Ada Fennimore']);
  });

  it('are several where several are named', () => {
    expect(
      namesOf({ above: '<p class="byline">Par Ada Fennimore (avec Brock Penhallow et Cléo Wrenfield)</p>' }),
    ).toEqual(['Ada Fennimore', 'Brock Penhallow', 'Cléo Wrenfield']);
    expect(namesOf({ above: '<p class="byline">By Ada Fennimore, Ph.D., and Brock Penhallow</p>' })).toEqual([
      'Ada Fennimore, Ph.D.',
      'Brock Penhallow',
    ]);
  });

  it.each([
    'By Ada Fennimore, Associated Press',
    'By Ada Fennimore in Saltmarsh',
    'By Ada Fennimore, Saltmarsh',
    'By Ada Fennimore @adafennimore 7:05 am',
    'By Ada Fennimore | Staff writer',
    'By Ada Fennimore and the news staff',
  ])('are not the house, the place or the account behind them: %s', line => {
    expect(namesOf({ above: `<p class="byline">${line}</p>` })).toEqual(['Ada Fennimore']);
  });

  it('are one where a word that joins names stands in a name', () => {
    expect(namesOf({ above: '<p class="byline">Por Ada Ortega y Wrenfield</p>' })).toEqual([
      'Ada Ortega y Wrenfield',
    ]);
    expect(namesOf({ above: '<p class="byline">Por Ada Ortega y Brock Penhallow</p>' })).toEqual([
      'Ada Ortega',
      'Brock Penhallow',
    ]);
  });

  it.each([
    [
      'a record of Parse.ly',
      `<meta name="parsely-page" content='{"title":"x","authors":["Ada Fennimore"]}'>`,
    ],
    [
      'a labelled fact',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Fennimore">',
    ],
    ['an address with a name', '<meta name="author" content="ada@gull.example (Ada Fennimore)">'],
  ])('are read out of %s', (_what, head) => {
    expect(namesOf({ head })).toEqual(['Ada Fennimore']);
  });

  it('are those whose page is linked where nothing else names them', () => {
    expect(
      namesOf({
        above:
          '<div><a href="/authors/ada/">Ada Fennimore</a>, <a href="/authors/brock">Brock Penhallow</a></div>',
      }),
    ).toEqual(['Ada Fennimore', 'Brock Penhallow']);
  });

  it('are the people of the byline where the site only names itself', () => {
    const head =
      '<meta property="og:site_name" content="The Saltmarsh Gull"><meta name="author" content="The Saltmarsh Gull">';
    expect(namesOf({ head, above: '<p class="byline">By Ada Fennimore</p>' })).toEqual(['Ada Fennimore']);
  });

  it('are no accounts, no addresses, no editors in charge, nobody of other stories or comments', () => {
    const article = articleOf({
      head: '<meta name="author" content="admin"><meta property="article:author" content="https://social.example/gull">',
      above: '<div class="comments"><a rel="author" href="/x">Brock Penhallow</a></div>',
    });
    expect(article.authors).toEqual([]);
    expect(article.provenance?.siteUser).toBe('admin');
    expect(
      namesOf({
        head: '<meta name="author" content="Wren Oakhollow">',
        above: '<p>Edited by Wren Oakhollow</p>',
      }),
    ).toEqual([]);
  });
});
