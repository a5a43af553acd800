import { useEffect, useState } from 'react';

/** What is saved within a moment need not be said to be under way. */
const QUIET_MS = 1_000;

/** Whether something has been so for a while. */
export function useSoLong(so: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!so) return undefined;
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [so]);
  return long;
}
