import { MantineContext, MantineThemeProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ContextType, ReactElement } from 'react';
import { Translated } from '../components/translation';
import { queryClient } from './query-client';
import { router } from './router';
import { theme } from './theme';

/**
 * What MantineProvider says of itself. It writes no variables here (docs/decisions/0007) and still brings the code for it,
 * which reckons them all as it is loaded.
 */
const mantine: ContextType<typeof MantineContext> = {
  // Our own attribute and class decide the colours (look.ts); Mantine only has to agree.
  colorScheme: 'auto',
  setColorScheme: () => undefined,
  clearColorScheme: () => undefined,
  getRootElement: () => undefined,
  classNamesPrefix: 'mantine',
  cssVariablesSelector: ':root',
  withStaticClasses: true,
};

export function App(): ReactElement {
  return (
    <MantineContext value={mantine}>
      <MantineThemeProvider theme={theme}>
        <QueryClientProvider client={queryClient}>
          <Translated>
            <RouterProvider router={router} />
          </Translated>
        </QueryClientProvider>
      </MantineThemeProvider>
    </MantineContext>
  );
}
