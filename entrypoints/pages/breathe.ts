/** Lets the page take in keys, clicks and what it owes the screen, then goes on: in the middle of long work. */
export function breathe(): Promise<void> {
  // Firefox on Android and older ESRs have no `scheduler`.
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
