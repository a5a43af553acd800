import { startTransition, useEffect, useState } from 'react';

/**
 * The value once the page has been painted with it: a button shows at once that it was pressed, and what it opens or
 * closes is drawn after. A deferred value is drawn in the next task, which may come before the frame and hold it up.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined;
    // A frame is painted when its callbacks have run: the first task after them is the first after the paint.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => startTransition(() => setShown(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value]);
  return shown;
}
