import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { signOut, signOutEverywhere } from '../../api/session';
import { forgetKept, isKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
import { isAnythingUnsaved } from '../../components/unsaved';
import { partyHere } from './speaks-for';

interface SigningOut {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
  readonly go: (everywhere?: boolean) => void;
}

/**
 * Ends the session, here or everywhere, and leads to the door. Whoever has words that are not saved, on the page or in a
 * form that they closed, is asked before it ends: afterwards there is no page to stay on.
 */
export function useSignOut(): SigningOut {
  const { t } = useTranslation();
  const client = useQueryClient();
  const router = useRouter();
  const party = (): string => partyHere(client) ?? '';
  const { mutate, isPending, isError, error } = useMutation({
    mutationFn: async (everywhere: boolean) => {
      const partyId = party();
      await (everywhere ? signOutEverywhere(client) : signOut(client));
      forgetKept(partyId);
    },
    onSuccess: () => router.navigate({ to: '/sign-in', replace: true, ignoreBlocker: true }),
  });
  return {
    isPending,
    isError,
    error,
    go: (everywhere = false) => {
      const words = isAnythingUnsaved() || isKept(party());
      if (!words || window.confirm(t('signOutUnsaved'))) mutate(everywhere);
    },
  };
}
