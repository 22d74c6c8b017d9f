/** The only two channels between window and main process; method and event names travel inside. */
export const invokeChannel = 'galley:invoke';
export const eventChannel = 'galley:event';
