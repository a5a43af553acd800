import type { Page } from 'playwright-core';

/** Known to all: the demo's (src/platform/identity/application/passwords/demo-password.ts). */
export const PASSWORD = 'demo-password-not-for-production';

const PRACTITIONER = 'practitioner@northside.example';
const ADMIN = 'admin@northside.example';
const PERSON = 'person@northside.example';

/** One screen in one state, and how to get there. */
export interface Screen {
  readonly name: string;
  /** Who is signed in; null for nobody. */
  readonly login: string | null;
  readonly open: (page: Page) => Promise<void>;
}

const at =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(path);
  };

const first =
  (part: string) =>
  async (page: Page): Promise<void> => {
    await page.goto('/people');
    await page.getByRole('main').getByRole('link', { name: /born/ }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (part !== 'About') await page.getByRole('link', { name: part, exact: true }).click();
    await page.waitForLoadState('networkidle');
  };

const fromPlan =
  (act: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await first('Plan')(page);
    await page.getByRole('link', { name: act }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', login: null, open: at('/sign-in') },
  {
    name: 'sign-in-wrong',
    login: null,
    open: async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'Sign in' }).click();
    },
  },
  {
    name: 'sign-in-link',
    login: null,
    open: async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'E-mail me a link' }).click();
    },
  },
  { name: 'link', login: null, open: at('/link#trl_01a2b3c4000070008000000000000001_a') },
  { name: 'link-without-secret', login: null, open: at('/link') },
  { name: 'today', login: PRACTITIONER, open: at('/today') },
  { name: 'people', login: PRACTITIONER, open: at('/people') },
  {
    name: 'people-none',
    login: PRACTITIONER,
    open: async (page) => {
      await page.goto('/people');
      await page.getByRole('searchbox').fill('Nobody of this name');
      await page.getByText('Nobody found').waitFor();
    },
  },
  { name: 'people-add', login: PRACTITIONER, open: at('/people/add') },
  { name: 'person', login: PRACTITIONER, open: first('About') },
  { name: 'person-circle', login: PRACTITIONER, open: first('Circle') },
  { name: 'person-supporters', login: PRACTITIONER, open: first('Supporters') },
  { name: 'person-support', login: PRACTITIONER, open: first('Support') },
  { name: 'person-sharing', login: PRACTITIONER, open: first('Who sees what') },
  { name: 'person-looked', login: PRACTITIONER, open: first('Who has looked') },
  { name: 'plan', login: PRACTITIONER, open: first('Plan') },
  { name: 'review', login: PRACTITIONER, open: first('Review') },
  {
    name: 'review-hold',
    login: PRACTITIONER,
    open: async (page) => {
      await first('Review')(page);
      await page.getByRole('button', { name: 'We have met', exact: true }).click();
    },
  },
  { name: 'plan-versions', login: PRACTITIONER, open: first('Versions') },
  {
    name: 'plan-compare',
    login: PRACTITIONER,
    open: async (page) => {
      await first('Versions')(page);
      await page.getByRole('button', { name: 'Show what changed' }).click();
      await page.getByRole('heading', { name: /What changed/ }).waitFor();
    },
  },
  { name: 'conversation', login: PRACTITIONER, open: fromPlan('Talk it through') },
  { name: 'agree', login: PRACTITIONER, open: fromPlan(/Read back and agree|Go on/) },
  { name: 'account', login: PRACTITIONER, open: at('/account') },
  { name: 'not-found', login: PRACTITIONER, open: at('/people/01a2b3c4-0000-7000-8000-000000000001') },
  { name: 'my-plan', login: PERSON, open: at('/my-plan') },
  { name: 'my-plan-all', login: PERSON, open: at('/my-plan/all') },
  { name: 'my-review', login: PERSON, open: at('/my-plan/review') },
  { name: 'my-plan-looked', login: PERSON, open: at('/my-plan/looked') },
  { name: 'my-answer', login: PERSON, open: at('/my-plan/answer') },
  { name: 'my-account', login: PERSON, open: at('/account') },
  { name: 'supporter', login: 'supporter@northside.example', open: at('/my-plan') },
  { name: 'admin', login: ADMIN, open: at('/account') },
  ...['', '/teams', '/people', '/cover', '/closed', '/keys'].map((part) => ({
    name: `organisation${part.replace('/', '-')}`,
    login: ADMIN,
    open: at(`/organisation${part}`),
  })),
  {
    name: 'organisation-reminders',
    login: 'manager@northside.example',
    open: async (page) => {
      await page.goto('/organisation/reminders');
      await page.getByRole('button', { name: 'Change: Reviews' }).click();
    },
  },
  {
    name: 'review-reminders',
    login: PRACTITIONER,
    open: async (page) => {
      await first('Review')(page);
      await page.getByRole('button', { name: 'Reminders of this plan' }).click();
      await page.getByRole('heading', { name: 'Steps with a date' }).waitFor();
    },
  },
  { name: 'notifications', login: PRACTITIONER, open: at('/notifications') },
  {
    name: 'address-refused',
    login: PRACTITIONER,
    open: async (page) => {
      await page.goto('/notifications');
      await page.getByRole('link', { name: /^Open: Messages do not arrive/ }).click();
      await page.getByText(/was refused on/).waitFor();
    },
  },
  { name: 'notification-preferences', login: PRACTITIONER, open: at('/account/notifications') },
  { name: 'my-notifications', login: PERSON, open: at('/notifications') },
  { name: 'organisation-handover', login: PRACTITIONER, open: at('/organisation/handover') },
  { name: 'my-sharing', login: PERSON, open: at('/my-plan/sharing') },
];
