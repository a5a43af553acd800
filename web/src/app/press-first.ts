import type { AnyRouter } from '@tanstack/react-router';
import { afterPaint } from '../components/after-paint';

type Load = AnyRouter['load'];

/**
 * The link that was pressed shows it, and the page that it leads to is found and drawn after that was painted: it is drawn
 * in one go, and a press that shows nothing for so long is pressed again.
 */
export function pressFirst(load: Load): Load {
  return async (options) => {
    // Nothing is painted of a page that nobody looks at.
    if (document.hidden) return load(options);
    const link = document.activeElement?.closest('a');
    link?.toggleAttribute('data-pressed', true);
    await new Promise<void>((painted) => void afterPaint(painted));
    try {
      await load(options);
    } finally {
      link?.removeAttribute('data-pressed');
    }
  };
}
