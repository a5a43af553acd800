/** Waits until something is so. @throws when it has not come about in time. */
export async function until(so: () => boolean | Promise<boolean>, what: string, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`In ${ms} ms it did not come about that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
