import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/**
 * The value once the page has been painted with it: a button shows at once that it was pressed, and what it opens or
 * closes is drawn after. A deferred value is drawn in the next task, which may come before the frame and hold it up.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setShown(value))), [value]);
  return shown;
}
