// Evaluated in the page of either side: takes the times from an event to the frames that show a text.
// `textWatch.from({ event, first, last })` waits for the next event of that kind and gives a promise of
// `{ first, whole, longest }` in milliseconds: until the end of the frame with the first paragraph in a body that can
// be written in, of the frame with the last one, and the longest task since the event. `first` and `last` are how these
// paragraphs begin and end.
(() => {
  /** Milliseconds that the page is watched on for long tasks when all of the text is there. */
  const afterwards = 2000;
  const tasks = [];
  const observer = new PerformanceObserver(list => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const nextFrame = () =>
    new Promise(done => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const begun = event =>
    new Promise(done =>
      addEventListener(event, ({ timeStamp }) => done(timeStamp), { capture: true, once: true }),
    );
  const editableBody = () =>
    document.querySelector('[role="textbox"][aria-label="Article body"][contenteditable="true"]');
  // The observer speaks before the frame is drawn, so what it finds stands in that frame.
  const until = holds =>
    new Promise(done => {
      const look = () => {
        if (!holds()) return false;
        watcher.disconnect();
        done(nextFrame());
        return true;
      };
      const watcher = new MutationObserver(look);
      if (!look()) watcher.observe(document, { subtree: true, childList: true, attributes: true });
    });

  window.textWatch = {
    from: async ({ event, first, last }) => {
      const begins = () => editableBody()?.firstElementChild?.textContent.startsWith(first);
      const ends = () => editableBody()?.lastElementChild?.textContent.endsWith(last);
      const shown = Promise.all([until(begins), until(() => begins() && ends())]);
      const start = await begun(event);
      const [firstAt, wholeAt] = await shown;
      await new Promise(done => setTimeout(done, afterwards));
      tasks.push(...observer.takeRecords());
      const since = tasks.filter(({ startTime, duration }) => startTime + duration > start);
      const longest = Math.max(0, ...since.map(({ duration }) => duration));
      return { first: firstAt - start, whole: wholeAt - start, longest };
    },
  };
})();
