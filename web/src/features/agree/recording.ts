import { useMutation, useQueryClient } from '@tanstack/react-query';
import { attest, readPlanAgain, type NewAttestation } from '../../api/agreements';
import type { Plan, Proposal } from '../../api/contract';

/** Records where somebody stands, on exactly what is shown here; what was typed goes only once it is kept. */
export function useRecording(
  { plan, proposal }: { plan: Pick<Plan, 'id'>; proposal: Proposal },
  onRecorded: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (make: () => Promise<Omit<NewAttestation, 'hash'>>) =>
      attest(plan.id, proposal.id, { ...(await make()), hash: proposal.hash }),
    onSuccess: async () => {
      onRecorded();
      await readPlanAgain(client, plan.id);
    },
  });
}

/** Words are sent where there are some: an empty text is none. */
export function wordsOf(text: string): { words?: string } {
  return text.trim() === '' ? {} : { words: text.trim() };
}
