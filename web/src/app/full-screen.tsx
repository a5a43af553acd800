import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSignedOut } from './use-signed-out';

/** A page that takes the whole screen: nothing of the frame stands round it. */
export function FullScreen(): ReactElement {
  useSignedOut();
  return <Outlet />;
}
