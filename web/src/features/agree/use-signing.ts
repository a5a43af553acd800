import { useState } from 'react';
import type { Plan, Proposal, Session } from '../../api/contract';
import { useKept, useOnlyKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
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

/** By what is kept of an answer to exactly what is proposed. */
const answerTo = ({ id }: Pick<Plan, 'id'>, { hash }: Pick<Proposal, 'hash'>): string =>
  `proposed ${id} ${hash}`;

/**
 * A signature and who saw it, kept as words are while the page is open: a device that nobody touched for a while goes
 * back to its worker, and what was signed on it is there again in the hands of whoever signed. It is for what is
 * proposed to the letter: under another text they sign anew. The worker who was there when it was signed saw it, unless
 * somebody else is named; whoever hands the device over after that did not.
 */
export function useSigning({ via }: Session, plan: Pick<Plan, 'id'>, proposal: Proposal): Signing {
  const { t } = useTranslation('agree');
  const here = via?.name ?? '';
  const of = answerTo(plan, proposal);
  const [path, setPath, forgetPath] = useKept(`${of} signature`);
  const [name, setName, forgetName] = useKept(`${of} name`);
  const [witness, setWitness, forgetWitness] = useKept(`${of} witness`, here);
  const [role, setRole, forgetRole] = useKept(`${of} witness role`, via ? t('workerRole') : '');
  const [beside, setBeside, forgetBeside] = useKept(`${of} beside`);
  const [how, setHow] = useState<Signature['how']>(name === '' ? 'drawn' : 'typed');
  const signature: Signature = how === 'drawn' ? { how, path } : { how, name };
  const begin = (): void => {
    setWitness(witness);
    setRole(role);
    setBeside(here);
  };
  const takeBack = (): void => {
    // Nobody has seen anything yet; somebody who was named by hand stays named.
    if (witness === beside) [forgetWitness, forgetRole].forEach((each) => each());
    forgetBeside();
  };
  const sign = (next: Signature): void => {
    if (isSigned(next) && !isSigned(signature)) begin();
    if (!isSigned(next) && isSigned(signature)) takeBack();
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
      for (const each of [forgetPath, forgetName, forgetWitness, forgetRole, forgetBeside]) each();
    },
  };
}

/** Where somebody stands on what is proposed to the letter, kept in the same way until they have sent it. */
export function useKeptStance(
  plan: Pick<Plan, 'id'>,
  proposal: Proposal,
): readonly [Stance | null, (stance: Stance) => void, () => void] {
  const [kept, keep, forget] = useKept(`${answerTo(plan, proposal)} stance`);
  return [kept === '' ? null : (kept as Stance), keep, forget];
}

/** What was begun on something that is not proposed any more is let go: nobody could send it, or see it to take it back. */
export function useAnswerOnlyTo(plan: Pick<Plan, 'id'>, proposal: Pick<Proposal, 'hash'> | null): void {
  useOnlyKept(`proposed ${plan.id}`, proposal === null ? null : answerTo(plan, proposal));
}
