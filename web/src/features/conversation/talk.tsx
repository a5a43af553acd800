import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Plan } from '../../api/contract';
import { sessionQuery } from '../../api/session';
import { useMayChange } from '../../app/use-may-change';
import { useTranslation } from '../../components/translation';
import { LivePlan } from '../../live';
import { ReaderContext, readerOf } from '../plan';
import { Answers } from './answers';
import { PROMPTS, saidTo, type Prompt } from './prompts';
import styles from './conversation.module.css';

export interface TalkProps {
  readonly plan: Plan;
  /** Who has the device: it decides whose lane the words go to. */
  readonly holder: 'person' | 'worker';
  readonly onEnd: () => void;
}

/** One question at a time, in big letters. Whatever is written is saved, and any question may be left out. */
export function Talk(props: TalkProps): ReactElement | null {
  const { plan } = props;
  const { data: session } = useSuspenseQuery(sessionQuery);
  const mayChange = useMayChange(plan.personId);
  if (!session) return null;
  return (
    <ReaderContext value={readerOf(session, plan, mayChange)}>
      <LivePlan plan={plan}>
        <Questions {...props} />
      </LivePlan>
    </ReaderContext>
  );
}

function Questions({ plan, holder, onEnd }: TalkProps): ReactElement {
  const { t } = useTranslation('conversation');
  const [prompt, setPrompt] = useState<Prompt>('matters');
  const at = PROMPTS.indexOf(prompt);
  const [before, after] = [PROMPTS[at - 1], PROMPTS[at + 1]];
  return (
    <div className={styles['talk']}>
      <Where plan={plan} prompt={prompt} onPrompt={setPrompt} />
      <div className={styles['asked']}>
        <Question key={prompt} words={t(`ask_${prompt}`)} first={at === 0} />
        <Answers key={`answers ${prompt}`} plan={plan} prompt={prompt} holder={holder} />
      </div>
      <Nudges prompt={prompt} />
      <footer className={styles['foot']}>
        {before !== undefined && (
          <Button
            size="lg"
            variant="default"
            leftSection={<IconArrowLeft size={20} stroke={2} aria-hidden="true" />}
            onClick={() => setPrompt(before)}
          >
            {t(`short_${before}`)}
          </Button>
        )}
        <Button
          size="lg"
          className={styles['next'] ?? ''}
          rightSection={<IconArrowRight size={20} stroke={2} aria-hidden="true" />}
          onClick={() => (after === undefined ? onEnd() : setPrompt(after))}
        >
          {after === undefined ? t('end') : t(`short_${after}`)}
        </Button>
      </footer>
    </div>
  );
}

/** The question takes the focus when it is a new one, so that it is read out first. */
function Question({ words, first }: { words: string; first: boolean }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: false });
  }, [first]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles['question']}>
      {words}
    </h2>
  );
}

interface WhereProps {
  readonly plan: Plan;
  readonly prompt: Prompt;
  readonly onPrompt: (prompt: Prompt) => void;
}

/** Where we are: a leaf for each question that something was said to. */
function Where({ plan, prompt, onPrompt }: WhereProps): ReactElement {
  const { t } = useTranslation('conversation');
  return (
    <nav className={styles['where']} aria-label={t('where')}>
      <p className={styles['count']}>{t('count', { at: PROMPTS.indexOf(prompt) + 1, of: PROMPTS.length })}</p>
      <ol>
        {PROMPTS.map((each) => {
          const said = saidTo(each, plan).length > 0;
          return (
            <li key={each} data-said={said}>
              <button
                type="button"
                aria-current={each === prompt ? 'step' : undefined}
                aria-label={said ? t('talkedAbout', { what: t(`short_${each}`) }) : undefined}
                onClick={() => onPrompt(each)}
              >
                <span className={styles['dot']} aria-hidden="true" />
                {t(`short_${each}`)}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const NUDGES = [1, 2, 3] as const;

function Nudges({ prompt }: { prompt: Prompt }): ReactElement {
  const { t } = useTranslation('conversation');
  return (
    <aside className={styles['nudges']} aria-label={t('nudges')}>
      <h3 className={styles['label']}>{t('nudges')}</h3>
      <ul>
        {NUDGES.map((each) => (
          <li key={each}>{t(`nudge_${prompt}_${each}`)}</li>
        ))}
      </ul>
    </aside>
  );
}
