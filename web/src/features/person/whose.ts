import { createContext, useContext } from 'react';

/** Whether what is shown is about whoever looks at it: the words speak to them then. */
const MineContext = createContext(false);

export const Mine = MineContext;

export function useMine(): boolean {
  return useContext(MineContext);
}
