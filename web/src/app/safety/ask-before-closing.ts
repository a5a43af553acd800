import type { Shelf } from '../../components/shelf';
import { queryClient } from '../query-client';
import { partyHere } from './speaks-for';

/** Whoever closes the page is asked first while words of theirs are on this shelf: not for words of whoever was here before. */
export function askBeforeClosing(shelf: Pick<Shelf<never, never>, 'isAnyOf'>): void {
  window.addEventListener('beforeunload', (event) => {
    if (shelf.isAnyOf(partyHere(queryClient))) event.preventDefault();
  });
}
