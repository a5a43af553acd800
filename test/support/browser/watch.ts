import type { BrowserContext, Page } from 'playwright-core';

/** What a page must never do: said in the console, refused by its policy, failed to load, or thrown. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

const REPORT = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));`;

/** A page that keeps account of everything that went wrong in it. */
export async function watchedPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const faults: string[] = [];
  await page.addInitScript(REPORT);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A search that was overtaken by the next letter is given up, and that is right.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`elsewhere: ${request.url()}`);
  });
  return { page, faults };
}
