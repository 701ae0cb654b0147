/** Lets the page take in keys, clicks and what it owes the screen, then goes on: in the middle of long work. */
export function breathe(): Promise<void> {
  // Not every Firefox has `scheduler`; a timer costs up to 4 ms more.
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
