import { describe, expect, it } from 'vitest';
import { inlineText } from '#shared/article/inline.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { canonicalEvent } from '#shared/review/canonical-event.ts';
import { findAnchor } from '#shared/review/find-anchor.ts';
import { foldThread } from '#shared/review/fold-thread.ts';
import { sha256 } from '../../../storage/sha256.ts';
import { para, run, style } from '../testing/make-docx.ts';
import { readDocx } from '../testing/read-docx.ts';

const by = 'w:author="Brock Penhallow" w:date="2026-02-03T10:00:00Z"';
const ins = (inner: string) => `<w:ins w:id="9" ${by}>${inner}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="9" ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const starts = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const ends = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

function comment(id: number, text: string, paragraph = `0000000${id}`): string {
  const inner = text.split('\n').map((line, i, all) => {
    const mark = i === all.length - 1 ? ` w14:paraId="${paragraph}"` : '';
    return `<w:p${mark}>${run(line)}</w:p>`;
  });
  return `<w:comment w:id="${id}" w:author="Ada Fennimore" w:date="2026-02-03T09:00:00Z">${inner.join('')}</w:comment>`;
}

async function bothTexts(body: string): Promise<[accepted: string[], rejected: string[]]> {
  const [accepted, rejected] = [await readDocx({ body }), await readDocx({ body }, 'rejected')];
  return [accepted.article.body.map(blockText), rejected.article.body.map(blockText)];
}

describe('tracked changes', () => {
  it('give the text with all of them, or with none', async () => {
    const body = para('', 'The water came ', del('slowly '), ins(run('at night ')), 'in.');
    expect(await bothTexts(body)).toEqual([['The water came at night in.'], ['The water came slowly in.']]);
  });

  it('of the ends of paragraphs join and part them', async () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1" ${by}/></w:rPr></w:pPr>${run('One')}</w:p>`;
    const parted = `<w:p><w:pPr><w:rPr><w:ins w:id="1" ${by}/></w:rPr></w:pPr>${run('Two')}</w:p>`;
    expect(await bothTexts(joined + para('', ' and more.'))).toEqual([
      ['One and more.'],
      ['One', 'and more.'],
    ]);
    expect(await bothTexts(parted + para('', ' and more.'))).toEqual([
      ['Two', 'and more.'],
      ['Two and more.'],
    ]);
  });

  it('of rows, moved words and formatting are made likewise', async () => {
    const row = (text: string, sign: string) =>
      `<w:tr><w:trPr>${sign}</w:trPr><w:tc>${para('', text)}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('a', '')}${row('b', `<w:ins w:id="1" ${by}/>`)}${row('c', `<w:del w:id="1" ${by}/>`)}</w:tbl>`;
    expect(await bothTexts(table)).toEqual([['a\nb'], ['a\nc']]);
    const moved = para(
      '',
      `<w:moveFrom w:id="1" ${by}>${run('early ')}</w:moveFrom>`,
      'tide',
      `<w:moveTo w:id="2" ${by}>${run(' late')}</w:moveTo>`,
    );
    expect(await bothTexts(moved)).toEqual([['tide late'], ['early tide']]);
    const body = para(
      '',
      run('loud', `<w:b/><w:rPrChange w:id="1" ${by}><w:rPr><w:i/></w:rPr></w:rPrChange>`),
    );
    const marksIn = async (view: 'accepted' | 'rejected') => (await readDocx({ body }, view)).article.body;
    expect(await marksIn('accepted')).toMatchObject([{ content: [{ marks: ['bold'] }] }]);
    expect(await marksIn('rejected')).toMatchObject([{ content: [{ marks: ['italic'] }] }]);
  });

  it('are suggestions: decided where they are in the text, open where they are not', async () => {
    const body = para('', 'The water came ', ins(run('at night ')), 'in', del(' slowly'), '.');
    const accepted = await readDocx({ body });
    const rejected = await readDocx({ body }, 'rejected');
    const told = ({ article }: typeof accepted) =>
      article.review.suggestions.map(({ anchor, before, replacement, events }) => ({
        at: `${anchor.start}–${anchor.end} ${anchor.exact}`,
        before,
        replacement: inlineText(replacement),
        events: events.map(({ type, author }) => `${type} ${author.name}`.trim()),
      }));
    expect(told(accepted)).toEqual([
      {
        at: '15–24 at night ',
        before: sha256(''),
        replacement: 'at night ',
        events: ['suggestion-opened Brock Penhallow', 'suggestion-decided'],
      },
      {
        at: '26–26 ',
        before: sha256(' slowly'),
        replacement: '',
        events: ['suggestion-opened Brock Penhallow', 'suggestion-decided'],
      },
    ]);
    expect(told(rejected)).toEqual([
      {
        at: '15–15 ',
        before: sha256(''),
        replacement: 'at night ',
        events: ['suggestion-opened Brock Penhallow'],
      },
      {
        at: '17–24  slowly',
        before: sha256(' slowly'),
        replacement: '',
        events: ['suggestion-opened Brock Penhallow'],
      },
    ]);
    expect(accepted.report).toMatchObject([
      {
        code: 'changes',
        message: '2 tracked changes by Brock Penhallow: the text is the one with all of them accepted.',
      },
    ]);
  });
});

describe('comments', () => {
  it('are threads with answers, states and times, on the words that they are about', async () => {
    const { article } = await readDocx({
      body: para(
        '',
        'The ',
        starts(1),
        starts(2),
        starts(3),
        'wide water',
        ends(1),
        ends(2),
        ends(3),
        ' came in.',
      ),
      comments: comment(1, 'Really?\nCheck.') + comment(2, 'Yes.') + comment(3, 'Done.'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000002" w15:done="0"/>',
    });
    const [thread, ...others] = article.review.threads;
    expect(others).toEqual([]);
    expect(thread?.anchor).toMatchObject({
      blockId: article.body[0]?.id,
      start: 4,
      end: 14,
      exact: 'wide water',
      prefix: 'The ',
      suffix: ' came in.',
      endBlockId: null,
    });
    expect(thread?.events.map(({ type, payload, lamport }) => [type, payload, lamport])).toEqual([
      ['thread-opened', { text: 'Really?\nCheck.' }, 0],
      ['reply', { text: 'Yes.' }, 1],
      ['reply', { text: 'Done.' }, 2],
      ['state', { state: 'resolved' }, 3],
    ]);
    expect(foldThread(thread?.events ?? [])).toMatchObject({ state: 'resolved', disputed: false });
    expect(thread && findAnchor(thread.anchor, article.body).kind).toBe('exact');
    for (const event of thread?.events ?? []) {
      expect(event.id).toBe(sha256(canonicalEvent(event)));
      expect(event).toMatchObject({
        thread: thread?.id,
        articleId: article.id,
        signature: '',
        author: { keyId: '' },
      });
    }
    expect(thread?.events[0]).toMatchObject({
      author: { name: 'Ada Fennimore' },
      wallTime: '2026-02-03T09:00:00.000Z',
    });
  });

  it('go over paragraphs, stand at a point, and on words that a change put in or took out', async () => {
    const { article } = await readDocx({
      body:
        para('', 'One ', starts(1), 'two') +
        para('', 'three', ends(1), ' four', '<w:r><w:commentReference w:id="2"/></w:r>') +
        para('', starts(3), ins(run('five')), ends(3), starts(4), del(' six'), ends(4), ' seven'),
      comments: [1, 2, 3, 4].map(id => comment(id, `Note ${id}`)).join(''),
    });
    const [first, second, third] = article.body.map(({ id }) => id);
    expect(
      article.review.threads.map(({ anchor: { blockId, start, end, exact, endBlockId } }) => [
        blockId,
        start,
        end,
        exact,
        endBlockId,
      ]),
    ).toEqual([
      [first, 4, 5, 'two\nthree', second],
      [second, 10, 10, '', null],
      [third, 0, 4, 'five', null],
      [third, 4, 4, '', null],
    ]);
  });

  it('keep their place within words that a change took out', async () => {
    const within = `<w:del w:id="9" ${by}>${starts(1)}<w:r><w:delText>six</w:delText></w:r>${ends(1)}</w:del>`;
    const { article, report } = await readDocx({
      body: para('', 'Five ', within, 'seven'),
      comments: comment(1, 'Why?'),
    });
    expect(article.review.threads.map(({ anchor }) => [anchor.start, anchor.end])).toEqual([[5, 5]]);
    expect(report.map(({ code }) => code)).toEqual(['changes']);
  });

  it('are not lost on a headline, without a place, or in a circle of answers', async () => {
    const { article, report } = await readDocx({
      body: para('T', starts(1), 'Slow tides', ends(1)) + para('', 'Text.'),
      styles: style('T', 'Title'),
      comments: [1, 2, 3, 4].map(id => comment(id, `Note ${id}`)).join(''),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000004"/><w15:commentEx w15:paraId="00000004" w15:paraIdParent="00000003"/>',
    });
    expect(
      article.review.threads.map(({ anchor, events }) => [
        anchor.blockId,
        anchor.start,
        ...events.map(({ payload }) => payload['text']),
      ]),
    ).toEqual(
      [['Note 1'], ['Note 2'], ['Note 3', 'Note 4']].map(texts => [article.body[0]?.id, 0, ...texts]),
    );
    expect(report.map(({ code }) => code)).toContain('comment-place');
  });
});
