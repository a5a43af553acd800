import { leadFocus } from './lead-focus';

/** As much of a page as it looks at: the tests of the app's parts have none. */
class Stub {
  isConnected = true;
  disabled = false;
  tabIndex = 0;
  matches(): boolean {
    return this.disabled;
  }
  focus(): void {
    page.activeElement = this;
  }
}

const body = new Stub();
const page = { body, activeElement: body };
let frames: (() => void)[] = [];

describe('what leads the focus on after an act', () => {
  const globals = globalThis as unknown as Record<string, unknown>;
  const [pressed, next, other] = [new Stub(), new Stub(), new Stub()];

  beforeAll(() => {
    globals['document'] = page;
    globals['requestAnimationFrame'] = (look: () => void) => frames.push(look);
  });
  afterAll(() => {
    delete globals['document'];
    delete globals['requestAnimationFrame'];
  });
  beforeEach(() => {
    frames = [];
    Object.assign(pressed, { isConnected: true, disabled: false });
    page.activeElement = pressed;
  });

  const lead = (): void => leadFocus(() => next as unknown as HTMLElement);
  const frame = (): void => frames.splice(0).forEach((look) => look());

  it.each([
    ['left the page', { isConnected: false }],
    ['cannot be pressed any more', { disabled: true }],
  ])('takes it once what had it %s', (_, change) => {
    lead();
    frame();
    expect(page.activeElement).toBe(pressed);
    Object.assign(pressed, change);
    page.activeElement = body;
    frame();
    expect(page.activeElement).toBe(next);
  });

  it('takes it where nothing had it from the beginning', () => {
    page.activeElement = body;
    lead();
    frame();
    expect(page.activeElement).toBe(next);
  });

  it.each([
    ['on nothing', body],
    ['on something else', other],
  ])('leaves it to whoever pressed %s meanwhile', (_, at) => {
    lead();
    frame();
    page.activeElement = at;
    frame();
    expect([page.activeElement, frames.length]).toEqual([at, 0]);
  });
});
