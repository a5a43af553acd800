import { request } from 'node:http';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** How many times slower than this machine the reader's is. */
const SLOWER = 4;

/** What the page says once it can be read: whoever looked into it again and again would slow down what is measured. */
const READABLE = 'It can be read.';

/** Comes about once the largest paint is told of: runs in the browser. */
const PAINTED = `new Promise((tell) => {
  const look = () => (measured.lcp > 0 ? tell() : setTimeout(look, 100));
  look();
})`;

type State = NonNullable<BrowserContextOptions['storageState']>;

/** Notes when the words that are waited for stand on the page, and says so. */
const watchFor = (words: string): string => `
  new MutationObserver((_, watching) => {
    if (!document.body?.textContent.includes(${JSON.stringify(words)})) return;
    watching.disconnect();
    measured.readable = performance.now();
    console.debug(${JSON.stringify(READABLE)});
  }).observe(document, { subtree: true, childList: true, characterData: true });`;

/** Notes when paint came and how long each act took from the press to the next paint, from before the page's own scripts. */
const WATCH = `
  window.measured = { fcp: 0, lcp: 0, readable: 0, acts: [], frames: [] };
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) if (each.name === 'first-contentful-paint') measured.fcp = each.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) measured.lcp = each.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const each of list.getEntries())
      if (each.interactionId) measured.acts.push({ name: each.name + ' ' + (each.target?.textContent || each.target?.tagName || '').slice(0, 20), ms: each.duration, waited: Math.round(each.processingStart - each.startTime), worked: Math.round(each.processingEnd - each.processingStart) });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

export interface Act {
  readonly name: string;
  readonly ms: number;
}

export interface Paint {
  readonly fcp: number;
  readonly lcp: number;
}

/** A page on a slow machine, with nothing kept from before but the session. */
export class SlowPage {
  readonly page: Page;
  private readonly scripts = new Set<string>();
  private readonly close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.page = page;
    this.close = close;
    page.on('request', (asked) => {
      if (asked.resourceType() === 'script') this.scripts.add(asked.url());
    });
  }

  /** @param words stand on the page when it can be read and its buttons pressed. */
  static async open(browser: Browser, url: string, storageState: State, words?: string): Promise<SlowPage> {
    const context = await browser.newContext({
      baseURL: url,
      storageState,
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    if (words !== undefined) await page.addInitScript(watchFor(words));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return new SlowPage(page, () => context.close());
  }

  /** Opens it, and waits until it can be read and fetches nothing more. */
  async goto(path: string): Promise<void> {
    const readable = this.page.waitForEvent('console', (said) => said.text() === READABLE);
    await this.page.goto(path, { waitUntil: 'commit' });
    await readable;
    await this.page.waitForLoadState('networkidle');
  }

  /** Presses it as a hand does: the mouse is there first, and nothing of ours listens in the page meanwhile. */
  async press(what: Locator): Promise<void> {
    await what.hover();
    // What was far away is only laid out once it comes into view, and moves what stands below it.
    await this.shown();
    await what.hover();
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  /** Both paints, once Chromium has told of the largest: on a slow machine that is after all else came to rest. */
  async paint(): Promise<Paint> {
    await this.page.evaluate(PAINTED);
    await this.shown();
    const { fcp, lcp } = await this.page.evaluate<Paint>('({ fcp: measured.fcp, lcp: measured.lcp })');
    return { fcp, lcp };
  }

  /** Everything pressed since the last question, once what it showed is on the screen. */
  async acts(): Promise<readonly Act[]> {
    await this.shown();
    return this.page.evaluate<Act[]>('measured.acts.splice(0)');
  }

  /** Resolves once what is to be shown is on the screen. */
  private async shown(): Promise<void> {
    await this.page.evaluate(
      'new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(shown, 100))))',
    );
  }

  /** Bytes of the scripts fetched so far, as a browser is sent them that takes gzip and no better. */
  scriptBytes(): Promise<number> {
    return this.bytesOf([...this.scripts]);
  }

  /**
   * Bytes of the scripts that were asked for until the page could be read and its largest part was painted. What the
   * page fetches by itself when it is idle then comes later.
   */
  async initialScriptBytes(): Promise<number> {
    const early = await this.page.evaluate<{ readable: number; names: string[] }>(
      `({ readable: measured.readable, names: performance.getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= Math.max(measured.readable, measured.lcp)).map(({ name }) => name) })`,
    );
    if (early.readable === 0) throw new Error('The words that were waited for never stood on the page.');
    return this.bytesOf([...this.scripts].filter((url) => early.names.includes(url)));
  }

  private async bytesOf(urls: readonly string[]): Promise<number> {
    const sizes = await Promise.all(urls.map(gzipBytes));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function gzipBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
      answer.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}
