/**
 * Calls it once the page has been painted as it is now. A frame is painted when its callbacks have run: the first task
 * after them is the first after the paint.
 * @returns takes it back.
 */
export function afterPaint(call: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
