import type { Page } from 'playwright-core';

/** So many frames in a row nothing may be on its way: an answer may lead to the next question. */
const FRAMES = 5;

/**
 * Goes on to another address where one is given. Then waits until the page of the address stands there, with all that
 * it asked the service for. Runs in the browser, and asks what the app itself goes by: its router and its queries.
 */
const settle = (address?: string): string => `new Promise((settled) => {
  const router = self.__TSR_ROUTER__;
  ${address === undefined ? '' : `router.history.push(${JSON.stringify(address)});`}
  const isThere = () => {
    const { status, resolvedLocation } = router.state;
    return status === 'idle' && resolvedLocation?.pathname === location.pathname &&
      router.options.context.queryClient.isFetching() === 0;
  };
  let frames = 0;
  const look = () => {
    frames = isThere() ? frames + 1 : 0;
    if (frames < ${FRAMES}) requestAnimationFrame(look);
    else settled();
  };
  look();
})`;

/** Nothing more comes to this page of the app. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(settle());
}

/** From one page of the app to another without loading it anew, as by a link. */
export async function goOn(page: Page, address: string): Promise<void> {
  await page.evaluate(settle(address));
}
