/** The event by which the content script tells the listener whether it listens: detail 'on' or 'off'. */
export const READY = 'vaglio:ready';

/** The event by which the listener hands over what was overheard: detail is the JSON of an address and pruned data. */
export const SENT = 'vaglio:sent';
