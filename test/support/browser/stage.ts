import type { Browser } from 'playwright-core';
import { launch } from './launch';
import { DESK, Visit, type Size } from './visit';
import { startWebApp, type WebApp } from './web-app';

/** The web app with the demo's people, for the tests of one file, and whoever looks at it. */
export interface Stage extends Pick<WebApp, 'url' | 'linkSentBy' | 'mailsSentBy'> {
  /** Somebody who has not signed in; gone after the test. */
  arrive(size?: Size): Promise<Visit>;
  /** Somebody of Northside who has signed in, before they have opened a page: each page that is loaded costs. */
  signedIn(login: string, size?: Size): Promise<Visit>;
  /** The same, where they begin. */
  visit(login: string, size?: Size): Promise<Visit>;
}

/** Called once in a `describe`: starts all there is before its tests, and ends it after them. */
export function setStage(): Stage {
  let app: WebApp;
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    [app, browser] = await Promise.all([startWebApp(), launch()]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  afterEach(async () => {
    await Promise.all(visits.map(({ context }) => context.close()));
    visits = [];
  });

  const arrive = async (size: Size = DESK, login?: string): Promise<Visit> => {
    const visit = await Visit.open(browser, app.url, size, login);
    visits.push(visit);
    return visit;
  };
  return {
    get url() {
      return app.url;
    },
    linkSentBy: (act) => app.linkSentBy(act),
    mailsSentBy: (act, ...logins) => app.mailsSentBy(act, ...logins),
    arrive: (size) => arrive(size),
    signedIn: (login, size) => arrive(size, login),
    visit: async (login, size) => {
      const visit = await arrive(size, login);
      await visit.page.goto('/');
      await visit.page.getByRole('navigation', { name: 'Main' }).waitFor();
      return visit;
    },
  };
}
