import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The session ended while a page was open: the way on is to sign in. */
export function useSignedOut(): void {
  const router = useRouter();
  useEffect(() => {
    const toSignIn = (): void => void router.navigate({ to: '/sign-in' });
    window.addEventListener('trellis:signed-out', toSignIn);
    return () => window.removeEventListener('trellis:signed-out', toSignIn);
  }, [router]);
}
