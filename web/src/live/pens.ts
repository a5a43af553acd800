import styles from './pens.module.css';

const PENS = ['pen2', 'pen3', 'pen4', 'pen5', 'pen6'] as const;

/** The class of the colour that somebody writes in: the person's is theirs alone, and each of the others keeps one. */
export function penOf({ partyId, kind }: { partyId: string; kind: string }): string {
  if (kind === 'person') return styles['pen1'] ?? '';
  const number = [...partyId].reduce((sum, character) => sum + character.charCodeAt(0), 0);
  return styles[PENS[number % PENS.length] ?? 'pen2'] ?? '';
}
