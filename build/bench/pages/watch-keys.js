// Evaluated in the page of either side: takes the time from each key's event to the end of the frame that shows it.
// `keyWatch.take()` gives one number of milliseconds for every key whose text has been drawn, and begins anew.
(() => {
  const body = document.querySelector('[role="textbox"][aria-label="Article body"]');
  let latencies = [];
  let pressedAt = null;
  // A message posted in a frame is delivered when the frame's styles, layout and painting are done.
  const frameEnd = new MessageChannel();
  frameEnd.port1.onmessage = ({ data }) => latencies.push(performance.now() - data);
  addEventListener(
    'keydown',
    event => {
      pressedAt = event.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (pressedAt === null) return;
    const from = pressedAt;
    pressedAt = null;
    requestAnimationFrame(() => frameEnd.port2.postMessage(from));
  }).observe(body, { subtree: true, childList: true, characterData: true });
  window.keyWatch = {
    take: () => {
      const taken = latencies;
      latencies = [];
      return taken;
    },
  };
})();
