import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { queryClient } from './query-client';
import { router } from './router';
import { theme } from './theme';

/** Our own attribute and class decide the colours (look.ts); Mantine only has to agree. */
const keptElsewhere = {
  get: () => 'auto' as const,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

export function App(): ReactElement {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={keptElsewhere}
      getRootElement={() => undefined}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} context={{ queryClient }} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
