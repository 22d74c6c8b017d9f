// Evaluated in the page of either side. `placeCaret('middle')` brings the middle paragraph to the middle of the window
// and puts the caret behind a word in the middle of it, `placeCaret('end')` the last one and behind all that is in it.
// Resolves when the page has stopped moving.
window.placeCaret = async place => {
  const nextFrame = () => new Promise(done => requestAnimationFrame(done));
  const body = document.querySelector('[role="textbox"][aria-label="Article body"]');
  const paragraphs = body.querySelectorAll(':scope > p');
  const paragraph = paragraphs[place === 'end' ? paragraphs.length - 1 : Math.floor(paragraphs.length / 2)];
  // Heights of paragraphs that were never drawn are estimates, so the first jump may miss.
  for (let top = Number.NaN, still = 0; still < 5; await nextFrame()) {
    paragraph.scrollIntoView({ block: 'center' });
    const now = paragraph.getBoundingClientRect().top;
    still = now === top ? still + 1 : 0;
    top = now;
  }
  body.focus({ preventScroll: true });
  const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
  getSelection().collapse(
    text,
    place === 'end' ? text.data.length : text.data.indexOf(' ', text.data.length / 2),
  );
  await nextFrame();
  await nextFrame();
};
