import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal, Session } from '../../api/contract';
import { useKept } from '../../components/kept';
import { isSigned, type Signature } from './signature-pad';
import type { Stance } from './stance-fields';

export interface Signed {
  readonly signature: Signature;
  readonly witness: string;
  readonly role: string;
}

export interface Signing {
  readonly value: Signed;
  readonly complete: boolean;
  set(change: Partial<Signed>): void;
  forget(): void;
}

/**
 * A signature and who saw it, kept as words are while the page is open: a device that nobody touched for a while goes
 * back to its worker, and what was signed on it is there again in the hands of whoever signed. It is for what is
 * proposed to the letter: under another text they sign anew. The worker who is there saw it, unless somebody else is
 * named.
 */
export function useSigning({ via }: Session, { hash }: Proposal): Signing {
  const { t } = useTranslation('agree');
  const [path, setPath, forgetPath] = useKept(`signature ${hash}`);
  const [name, setName, forgetName] = useKept(`signed name ${hash}`);
  const [witness, setWitness, forgetWitness] = useKept(`witness ${hash}`, via?.name ?? '');
  const [role, setRole, forgetRole] = useKept(`witness role ${hash}`, via ? t('workerRole') : '');
  const [how, setHow] = useState<Signature['how']>(name === '' ? 'drawn' : 'typed');
  const signature: Signature = how === 'drawn' ? { how, path } : { how, name };
  const sign = (next: Signature): void => {
    setHow(next.how);
    setPath(next.how === 'drawn' ? next.path : '');
    setName(next.how === 'typed' ? next.name : '');
  };
  return {
    value: { signature, witness, role },
    complete: isSigned(signature) && witness.trim() !== '' && role.trim() !== '',
    set: (change) => {
      if (change.signature !== undefined) sign(change.signature);
      if (change.witness !== undefined) setWitness(change.witness);
      if (change.role !== undefined) setRole(change.role);
    },
    forget: () => {
      for (const each of [forgetPath, forgetName, forgetWitness, forgetRole]) each();
    },
  };
}

/** Where somebody stands on what is proposed to the letter, kept in the same way until they have sent it. */
export function useKeptStance({
  hash,
}: Proposal): readonly [Stance | null, (stance: Stance) => void, () => void] {
  const [kept, keep, forget] = useKept(`stance ${hash}`);
  return [kept === '' ? null : (kept as Stance), keep, forget];
}
