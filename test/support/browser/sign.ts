import type { Visit } from './visit';

/** Signs with a line on the pad. */
export async function sign({ page }: Visit): Promise<void> {
  const pad = page.getByRole('img', { name: /Empty field for a signature/ });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is nowhere to sign.');
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  for (const [x, y] of [
    [80, 20],
    [120, 70],
    [160, 30],
    [220, 60],
  ] as const)
    // prettier-ignore
    await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('img', { name: 'Signed', exact: true }).waitFor();
}
