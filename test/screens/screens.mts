import {
  ADMIN,
  PERSON,
  PRACTITIONER,
  at,
  cutOff,
  empty,
  first,
  fromPart,
  fromPlan,
  planOf,
  pressed,
  type Screen,
} from './ways.mts';

/** Every screen in its states. */
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
  { name: 'today-empty', login: PRACTITIONER, open: empty('**/v1/today*', '/today') },
  { name: 'today-error', login: PRACTITIONER, open: cutOff('**/v1/today*', '/today') },
  { name: 'people', login: PRACTITIONER, open: pressed('/people', 'Everyone I can see') },
  { name: 'people-empty', login: PRACTITIONER, open: empty('**/v1/people?*', '/people') },
  { name: 'people-error', login: PRACTITIONER, open: cutOff('**/v1/people?*', '/people') },
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
  { name: 'people-add-wrong', login: PRACTITIONER, open: pressed('/people/add', 'Add them') },
  { name: 'person', login: PRACTITIONER, open: first('About') },
  {
    name: 'person-change',
    login: PRACTITIONER,
    open: first('About', 'Change what is written here', 'Change ways to reach them'),
  },
  { name: 'person-wrong', login: PRACTITIONER, open: first('About', 'Entered for the wrong person?') },
  { name: 'person-circle-add', login: PRACTITIONER, open: first('Circle', 'Add somebody to the circle') },
  { name: 'person-supporters-add', login: PRACTITIONER, open: first('Supporters', 'Add a supporter') },
  { name: 'person-support-add', login: PRACTITIONER, open: first('Support', 'Begin support by a team') },
  {
    name: 'person-sharing-add',
    login: PRACTITIONER,
    open: first('Who sees what', 'Write down a decision, or ask for one'),
  },
  { name: 'person-circle', login: PRACTITIONER, open: first('Circle') },
  { name: 'person-supporters', login: PRACTITIONER, open: first('Supporters') },
  { name: 'person-support', login: PRACTITIONER, open: first('Support') },
  { name: 'person-sharing', login: PRACTITIONER, open: first('Who sees what') },
  { name: 'person-looked', login: PRACTITIONER, open: first('Who has looked') },
  { name: 'plan', login: PRACTITIONER, open: first('Plan') },
  {
    name: 'plan-tend',
    login: PRACTITIONER,
    open: async (page) => {
      await first('Plan')(page);
      await page
        .getByRole('button', { name: /^Change: I want/ })
        .first()
        .click();
    },
  },
  {
    name: 'plan-writing',
    login: PRACTITIONER,
    open: async (page) => {
      await first('Plan')(page);
      // On a phone notes are folded, and opened before they are changed.
      const notes = page.locator('details').filter({ hasText: 'Notes from' }).first();
      await notes.waitFor();
      if ((await notes.getAttribute('open')) === null) await notes.locator('summary').click();
      await page.getByRole('button', { name: /note/ }).first().click();
      await page.getByRole('textbox', { name: 'Note beside the plan' }).first().waitFor();
    },
  },
  { name: 'strengths', login: PRACTITIONER, open: fromPart('Plan', 'link', /grid/i) },
  { name: 'review', login: PRACTITIONER, open: first('Review') },
  {
    name: 'review-forms',
    login: PRACTITIONER,
    open: first('Review', 'Who is asked', 'Put it off', 'Something has happened', 'Say what worked'),
  },
  {
    name: 'review-changes',
    login: PRACTITIONER,
    open: first('Review', 'Call it off', 'Record a change', 'Change how often'),
  },
  {
    name: 'review-hold',
    login: PRACTITIONER,
    open: async (page) => {
      await first('Review')(page);
      await page.getByRole('button', { name: 'We have met', exact: true }).click();
    },
  },
  { name: 'plan-versions', login: PRACTITIONER, open: first('Versions') },
  { name: 'plan-version', login: PRACTITIONER, open: fromPart('Versions', 'link', /^Version \d+$/) },
  {
    name: 'plan-compare',
    login: PRACTITIONER,
    open: async (page) => {
      await first('Versions')(page);
      await page.getByRole('button', { name: 'Show what changed' }).click();
      await page.getByRole('heading', { name: /What changed/ }).waitFor();
    },
  },
  {
    name: 'conversation',
    login: PRACTITIONER,
    open: async (page) => {
      await fromPlan('Talk it through')(page);
      await page.getByRole('textbox').first().waitFor();
    },
  },
  { name: 'agree', login: PRACTITIONER, open: fromPlan(/Read back and agree|Go on/) },
  { name: 'agree-read-back', login: PRACTITIONER, open: planOf('Róisín', /Read back and agree|Go on/) },
  { name: 'account', login: PRACTITIONER, open: at('/account') },
  { name: 'not-found', login: PRACTITIONER, open: at('/people/01a2b3c4-0000-7000-8000-000000000001') },
  { name: 'choose', login: PRACTITIONER, open: at('/choose') },
  {
    name: 'offline',
    login: PRACTITIONER,
    open: async (page) => {
      await page.goto('/today');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(
        `Object.defineProperty(navigator, 'onLine', { value: false }); dispatchEvent(new Event('offline'))`,
      );
    },
  },
  { name: 'my-plan', login: PERSON, open: at('/my-plan') },
  { name: 'my-plan-error', login: PERSON, open: cutOff('**/v1/my-plans', '/my-plan') },
  { name: 'my-strengths', login: PERSON, open: at('/my-plan/strengths') },
  { name: 'my-circle', login: PERSON, open: at('/my-plan/circle') },
  {
    name: 'my-circle-add',
    login: PERSON,
    open: pressed('/my-plan/circle', 'Add somebody to the circle', 'Add a supporter'),
  },
  { name: 'my-sharing-ask', login: PERSON, open: pressed('/my-plan/sharing', 'Share with somebody') },
  { name: 'my-plan-all', login: PERSON, open: at('/my-plan/all') },
  { name: 'my-review', login: PERSON, open: at('/my-plan/review') },
  { name: 'my-plan-looked', login: PERSON, open: at('/my-plan/looked') },
  { name: 'my-answer', login: PERSON, open: at('/my-plan/answer') },
  { name: 'my-account', login: PERSON, open: at('/account') },
  { name: 'supporter', login: 'supporter@northside.example', open: at('/my-plan') },
  { name: 'admin', login: ADMIN, open: at('/account') },
  { name: 'organisation-teams-open', login: ADMIN, open: pressed('/organisation/teams', 'Open a team') },
  {
    name: 'organisation-people-invite',
    login: ADMIN,
    open: pressed('/organisation/people', 'Invite somebody'),
  },
  { name: 'organisation-keys-make', login: ADMIN, open: pressed('/organisation/keys', 'Make a key') },
  { name: 'organisation-closed-add', login: ADMIN, open: pressed('/organisation/closed', 'Add closed days') },
  ...['', '/teams', '/people', '/cover', '/closed', '/keys', '/undone'].map((part) => ({
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
  {
    name: 'notification',
    login: PRACTITIONER,
    open: async (page) => {
      const answer = await page.request.get('/v1/notifications');
      const { items } = (await answer.json()) as { items: { id: string }[] };
      await page.goto(`/notifications/${items[0]?.id ?? ''}`);
    },
  },
  { name: 'organisation-handover', login: PRACTITIONER, open: at('/organisation/handover') },
  {
    name: 'organisation-cover-arrange',
    login: PRACTITIONER,
    open: pressed('/organisation/cover', 'Arrange cover'),
  },
  // The last of theirs: from then on the session shows nothing else.
  {
    name: 'sitting',
    login: PRACTITIONER,
    open: async (page) => {
      await fromPlan('Talk it through')(page);
      await page.getByRole('radio', { name: /writes$/ }).check();
      await page.getByLabel('PIN', { exact: true }).fill('4682');
      await page.getByRole('button', { name: /^Hand it to/ }).click();
      await page.getByRole('heading', { level: 1, name: /^Your turn/ }).waitFor();
    },
  },
  { name: 'my-sharing', login: PERSON, open: at('/my-plan/sharing') },
  // The last of theirs: the device keeps the language.
  {
    name: 'my-plan-spanish',
    login: PERSON,
    open: async (page) => {
      await page.addInitScript(`localStorage.setItem('trellis.language', 'es')`);
      await page.goto('/my-plan');
    },
  },
];
