import { request } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** How many times slower than this machine the reader's is. */
const SLOWER = 4;

type State = NonNullable<BrowserContextOptions['storageState']>;

/** Notes when paint came and how long each act took from the press to the next paint, from before the page's own scripts. */
const WATCH = `
  window.measured = { fcp: 0, lcp: 0, acts: [], frames: [] };
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

  static async open(browser: Browser, url: string, storageState: State): Promise<SlowPage> {
    const context = await browser.newContext({
      baseURL: url,
      storageState,
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return new SlowPage(page, () => context.close());
  }

  async paint(): Promise<Paint> {
    const { fcp, lcp } = await this.page.evaluate<Paint>('({ fcp: measured.fcp, lcp: measured.lcp })');
    return { fcp, lcp };
  }

  /** Everything pressed since the last question, once what it showed is on the screen. */
  async acts(): Promise<readonly Act[]> {
    await this.page.evaluate(
      'new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(shown, 100))))',
    );
    return this.page.evaluate<Act[]>('measured.acts.splice(0)');
  }

  /** Bytes of the scripts fetched so far, as a browser is sent them that takes gzip and no better. */
  async scriptBytes(): Promise<number> {
    const sizes = await Promise.all([...this.scripts].map(gzipBytes));
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
