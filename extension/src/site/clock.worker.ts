/** Wakes the site page: browsers slow the timers of pages in the background down to one a minute, those of workers not. */
addEventListener('message', (event: MessageEvent<{ id: number; ms: number }>) => {
  const { id, ms } = event.data;
  setTimeout(() => {
    postMessage(id);
  }, ms);
});
