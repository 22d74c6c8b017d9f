/** Does something after a time in milliseconds; gives the function that calls it off. */
export type After = (delay: number, action: () => void) => () => void;

/** The timers of Node; one that is pending does not keep the program running. */
export const nodeAfter: After = (delay, action) => {
  const timer = setTimeout(action, delay);
  timer.unref();
  return () => clearTimeout(timer);
};
