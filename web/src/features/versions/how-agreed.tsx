import type { ReactElement } from 'react';
import type { Attestation } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import styles from './versions.module.css';

interface HowProps {
  readonly attestations: readonly Attestation[];
}

/** Who stood where, in which words, and how they let it be known. */
export function HowAgreed({ attestations }: HowProps): ReactElement {
  return (
    <ul className={styles['stances']}>
      {attestations.map((attestation) => (
        <Stance key={attestation.id} attestation={attestation} />
      ))}
    </ul>
  );
}

function Stance({ attestation }: { attestation: Attestation }): ReactElement {
  const { t } = useTranslation('versions');
  const { partyName, stance, words, capacity, at, evidence } = attestation;
  return (
    <li className={styles['stance']}>
      <p>
        <b>{t(`stance_${stance}`, { name: partyName })}</b>{' '}
        <span className={styles['quiet']}>
          {[...(capacity === 'person' ? [] : [t(`capacity_${capacity}`)]), sayDate(at)].join(' · ')}
        </span>
      </p>
      {words !== null && (
        <p className={capacity === 'person' ? styles['own'] : styles['said']} dir="auto">
          {words}
        </p>
      )}
      <p className={styles['quiet']}>
        <Method attestation={attestation} />
      </p>
      {evidence.authority !== undefined && (
        <p className={styles['quiet']}>{t('byRight', { authority: evidence.authority })}</p>
      )}
      {evidence.signature !== undefined && <Signature signature={evidence.signature} name={partyName} />}
    </li>
  );
}

function Method({ attestation }: { attestation: Attestation }): ReactElement {
  const { t } = useTranslation('versions');
  const { method, evidence } = attestation;
  const { witness, secondListener, channel } = evidence;
  if (method === 'device_signature')
    return <>{t('method_device_signature', { witness: witness?.name ?? '', role: witness?.role ?? '' })}</>;
  if (method === 'spoken')
    return (
      <>
        {t(channel === 'video' ? 'method_spoken_video' : 'method_spoken_phone', {
          listener: secondListener?.name ?? '',
        })}
      </>
    );
  return <>{t(`method_${method}`)}</>;
}

/** What the data of a path begins with; a signature that is none was typed. */
const DRAWN = /^\s*[Mm]\s*[-+.\d]/;

function Signature({ signature, name }: { signature: string; name: string }): ReactElement {
  const { t } = useTranslation('versions');
  if (!DRAWN.test(signature)) return <p className={styles['own']}>{signature}</p>;
  return (
    <svg
      className={styles['signature']}
      viewBox="0 0 600 180"
      role="img"
      aria-label={t('signatureOf', { name })}
    >
      <path d={signature} />
    </svg>
  );
}
