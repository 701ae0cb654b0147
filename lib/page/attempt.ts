/** What goes wrong with one cell is said in the console, and the next one is looked at all the same. */
export function attempt(look: () => void): void {
  try {
    look();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
