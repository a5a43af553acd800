import {
  IconDeviceTablet,
  IconFileText,
  IconMail,
  IconPhone,
  IconUserCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from '../../components/translation';
import { HandOver } from '../hand-over';
import { shortNameOf } from '../plan/reader';
import { ByLink } from './by-link';
import { MyOwnStance } from './my-own-stance';
import { OnPaper } from './on-paper';
import type { WayProps } from './props';
import { Spoken } from './spoken';
import styles from './agree.module.css';

const WAYS = ['device', 'link', 'paper', 'spoken', 'own'] as const;
type Way = (typeof WAYS)[number];

const ICONS: Readonly<Record<Way, TablerIcon>> = {
  device: IconDeviceTablet,
  link: IconMail,
  paper: IconFileText,
  spoken: IconPhone,
  own: IconUserCheck,
};

/** The ways in which somebody can let it be known where they stand. Each brings its own evidence. */
export function Ways({ plan, proposal }: Omit<WayProps, 'onDone'>): ReactElement {
  const { t } = useTranslation('agree');
  const [way, setWay] = useState<Way | null>(null);
  const [done, setDone] = useState<Way | null>(null);
  const name = shortNameOf(plan);
  const close = (): void => {
    setDone(way);
    setWay(null);
  };
  return (
    <div className={styles['ways']}>
      <p role="status" className={styles['quiet']}>
        {done !== null && t(done === 'link' ? 'linkSent' : 'recorded', { name })}
      </p>
      {WAYS.map((each) => {
        const Icon = ICONS[each];
        return (
          <div key={each} className={styles['wayRow']}>
            <button
              type="button"
              className={styles['way']}
              aria-expanded={way === each}
              onClick={() => setWay(way === each ? null : each)}
            >
              <Icon size={24} stroke={1.75} aria-hidden="true" />
              <span>{t(`way_${each}`, { name })}</span>
            </button>
            {way === each && (
              <div className={styles['wayForm']}>
                <Form way={each} plan={plan} proposal={proposal} onDone={close} />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Form({ way, ...props }: WayProps & { way: Way }): ReactElement {
  switch (way) {
    case 'device':
      return <HandOver plan={props.plan} />;
    case 'link':
      return <ByLink {...props} />;
    case 'paper':
      return <OnPaper {...props} />;
    case 'spoken':
      return <Spoken {...props} />;
    case 'own':
      return <MyOwnStance {...props} />;
  }
}
