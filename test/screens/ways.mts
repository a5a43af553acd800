import type { Locator, Page } from 'playwright-core';

/** Known to all: the demo's (src/platform/identity/application/passwords/demo-password.ts). */
export const PASSWORD = 'demo-password-not-for-production';

export const PRACTITIONER = 'practitioner@northside.example';
export const ADMIN = 'admin@northside.example';
export const PERSON = 'person@northside.example';

/** One screen in one state, and how to get there. */
export interface Screen {
  readonly name: string;
  /** Who is signed in; null for nobody. */
  readonly login: string | null;
  readonly open: (page: Page) => Promise<void>;
}

export const at =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(path);
  };

/** A person with much in their plan. */
export const first =
  (part: string, ...press: string[]) =>
  async (page: Page): Promise<void> => {
    await page.goto('/people');
    await page.getByRole('main').getByRole('link', { name: /born/ }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (part !== 'About') await page.getByRole('link', { name: part, exact: true }).click();
    await page.waitForLoadState('networkidle');
    for (const name of press) await page.getByRole('button', { name, exact: true }).first().click();
  };

export const pressed =
  (path: string, ...press: string[]) =>
  async (page: Page): Promise<void> => {
    await page.goto(path);
    for (const name of press) await page.getByRole('button', { name, exact: true }).first().click();
  };

/** Whoever has nothing: no answer holds anything. */
export const empty =
  (answers: string, path: string) =>
  async (page: Page): Promise<void> => {
    await page.route(answers, (route) => route.fulfill({ json: { items: [], next: null } }));
    await page.goto(path);
  };

/** The service cannot be reached. */
export const cutOff =
  (answers: string, path: string) =>
  async (page: Page): Promise<void> => {
    await page.route(answers, (route) => route.abort());
    await page.goto(path);
    await page.getByRole('alert').first().waitFor();
  };

/** Presses what leads to another page, and waits until the one it stands on is gone: that has a heading, too. */
async function follow(page: Page, way: Locator): Promise<void> {
  await way.click();
  await way.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).waitFor();
}

export const fromPart =
  (part: string, role: 'link' | 'button', name: RegExp) =>
  async (page: Page): Promise<void> => {
    await first(part)(page);
    await follow(page, page.getByRole(role, { name }).first());
  };

/** The plan of somebody with this name. */
export const planOf =
  (name: string, act: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.goto('/people');
    await page.getByRole('searchbox').fill(name);
    await page.getByRole('main').getByRole('link', { name }).click();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await follow(page, page.getByRole('link', { name: act }));
  };

export const fromPlan =
  (act: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await first('Plan')(page);
    await follow(page, page.getByRole('link', { name: act }));
  };
