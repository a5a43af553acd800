import { useMediaQuery } from '@mantine/hooks';

/** Where something stands beside a page: parts.module.css. */
const WIDE = '(min-width: 1001px)';

/** Whether there is room for something beside the page. */
export const useWide = (): boolean =>
  useMediaQuery(WIDE, matchMedia(WIDE).matches, { getInitialValueInEffect: false });
