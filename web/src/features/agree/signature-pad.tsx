import { Button, TextInput } from '@mantine/core';
import { useRef, type PointerEvent, type ReactElement } from 'react';
import { useTranslation } from '../../components/translation';
import styles from './agree.module.css';

const WIDE = 600;
const HIGH = 180;
/** As many characters of a path as the service takes; a signature has a few thousand. */
const LONGEST = 48_000;

/** A signature as drawn, or a name typed by whoever cannot or would rather not draw. */
export type Signature =
  { readonly how: 'drawn'; readonly path: string } | { readonly how: 'typed'; readonly name: string };

export function isSigned(signature: Signature): boolean {
  return (signature.how === 'drawn' ? signature.path : signature.name).trim() !== '';
}

interface PadProps {
  readonly name: string;
  readonly value: Signature;
  readonly onChange: (signature: Signature) => void;
}

/** Where somebody signs: with a finger, a pen or a mouse, or by typing their name. */
export function SignaturePad({ name, value, onChange }: PadProps): ReactElement {
  const { t } = useTranslation('agree');
  return (
    <div className={styles['signing']} role="group" aria-label={t('signHere', { name })}>
      <div className={styles['signHead']}>
        <span className={styles['fieldLabel']}>{t('signHere', { name })}</span>
        <Button
          variant="subtle"
          onClick={() =>
            onChange(value.how === 'drawn' ? { how: 'typed', name: '' } : { how: 'drawn', path: '' })
          }
        >
          {t(value.how === 'drawn' ? 'typeInstead' : 'drawInstead')}
        </Button>
      </div>
      {value.how === 'drawn' ? (
        <Drawing path={value.path} onPath={(path) => onChange({ how: 'drawn', path })} />
      ) : (
        <TextInput
          label={t('typedName')}
          description={t('typedHint')}
          value={value.name}
          classNames={{ input: styles['typedName'] ?? '' }}
          onChange={(event) => onChange({ how: 'typed', name: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

function Drawing({ path, onPath }: { path: string; onPath: (path: string) => void }): ReactElement {
  const { t } = useTranslation('agree');
  const drawing = useRef(false);
  const add = (command: 'M' | 'L', event: PointerEvent<SVGSVGElement>): void => {
    if (path.length > LONGEST) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = Math.round(((event.clientX - left) / width) * WIDE);
    const y = Math.round(((event.clientY - top) / height) * HIGH);
    onPath(`${path}${command}${x} ${y} `);
  };
  return (
    <div className={styles['padBox']}>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        role="img"
        aria-label={t(path === '' ? 'notSigned' : 'signed')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = true;
          add('M', event);
        }}
        onPointerMove={(event) => drawing.current && add('L', event)}
        onPointerUp={() => (drawing.current = false)}
        onPointerCancel={() => (drawing.current = false)}
      >
        <path className={styles['baseline']} d={`M30 140H${WIDE - 30}`} />
        <path className={styles['ink']} d={path === '' ? 'M0 0' : path} />
      </svg>
      {path !== '' && (
        <Button variant="subtle" className={styles['clear'] ?? ''} onClick={() => onPath('')}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

/** A typed name as the picture that is kept of it: black on white, whatever the screen looks like. */
export function pictureOf(name: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDE;
  canvas.height = HIGH;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('This browser cannot draw the name.'));
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDE, HIGH);
  pen.fillStyle = '#000000';
  pen.font = 'italic 56px Georgia, serif';
  pen.fillText(name, 30, 120, WIDE - 60);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))), 'image/png');
  });
}
