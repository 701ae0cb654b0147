import { browser } from 'wxt/browser';

/**
 * How long a content script lives: until a newer one of the same name starts in the page, after an update, or the extension has gone.
 * WXT takes it for its own (wxt.config.ts), which is four times as large and tells the page by `postMessage` what has started.
 */
export class ContentScriptContext {
  private readonly end = new AbortController();
  readonly signal = this.end.signal;

  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}`;
    document.dispatchEvent(new CustomEvent(started));
    document.addEventListener(started, () => this.end.abort(), { signal: this.signal });
  }

  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.end.abort();
    return this.signal.aborted;
  }
}
