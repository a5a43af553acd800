import { Button, NativeSelect } from '@mantine/core';
import { IconEar, IconNote, IconPencil } from '@tabler/icons-react';
import { useMemo, useState, type ReactElement } from 'react';
import type { LaneName, Plan } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { HandOver } from '../hand-over';
import { Brief, OwnWords, plainText, shortNameOf } from '../plan';
import { ReadBack } from './read-back';
import { entryFor, fieldFor, isOne, saidTo, sectionFor, textOf, type Prompt } from './prompts';
import { WriteWords, type Sheet } from './write-words';
import styles from './conversation.module.css';

interface AnswersProps {
  readonly plan: Plan;
  readonly prompt: Prompt;
  readonly holder: 'person' | 'worker';
}

/** What was said to a question before, and where to write what is said now. */
export function Answers({ plan, prompt, holder }: AnswersProps): ReactElement {
  const { t } = useTranslation('conversation');
  const said = saidTo(prompt, plan);
  const [first] = said;
  const [target, setTarget] = useState<string | null>(() => (isOne(prompt) ? (first?.id ?? null) : null));
  const [round, setRound] = useState(0);
  const [begun, setBegun] = useState<string | null>(null);
  const another = (id: string | null): void => {
    setTarget(id);
    setBegun(null);
    setRound(round + 1);
  };
  const open = target ?? begun;
  const others = said.filter(({ id }) => id !== open);
  return (
    <>
      {holder === 'person' && <ReadBack plan={plan} said={said} />}
      <Writing key={round} {...{ plan, prompt, holder, target, begun }} onBegun={setBegun} />
      {!isOne(prompt) && open !== null && (
        <Button variant="default" onClick={() => another(null)}>
          {t(`another_${prompt as 'hopes'}`)}
        </Button>
      )}
      {others.length > 0 && (
        <section className={styles['before']}>
          <h3 className={styles['label']}>{t('saidBefore')}</h3>
          <ul>
            {others.map(({ id, words }) => (
              <li key={id}>
                <span className={styles['earlier']}>
                  <Brief words={words} />
                </span>
                <Button variant="subtle" onClick={() => another(id)}>
                  {t('writeOn')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface WritingProps extends AnswersProps {
  readonly target: string | null;
  readonly begun: string | null;
  readonly onBegun: (itemId: string) => void;
}

type Pen = LaneName;

function Writing({ plan, prompt, holder, target, begun, onBegun }: WritingProps): ReactElement {
  const { t } = useTranslation('conversation');
  const [pen, setPen] = useState<Pen>(holder === 'person' ? 'own' : 'dictation');
  const [choice, setChoice] = useState(() => (prompt === 'step' ? (plan.goals[0]?.id ?? '') : ''));
  const entry = useMemo(() => entryFor(prompt, choice), [prompt, choice]);
  const itemId = target ?? begun;
  const [field, section] = [fieldFor(prompt), sectionFor(prompt)];
  const sheet: Sheet = { planId: plan.id, section, itemId, field, lane: pen, entry };
  const words = saidTo(prompt, plan).find(({ id }) => id === itemId)?.words;
  const name = shortNameOf(plan);
  if (prompt === 'step' && target === null && plan.goals.length === 0)
    return <p className={styles['lead']}>{t('noGoalYet')}</p>;
  return (
    <div className={styles['writing']}>
      {itemId === null && <Choice {...{ plan, prompt, choice }} onChoice={setChoice} />}
      {holder === 'worker' && textOf(words?.own) !== '' && (
        <OwnWords words={{ own: words?.own }} size="opening" />
      )}
      {holder === 'worker' && <Pens name={name} pen={pen} onPen={setPen} />}
      {holder === 'worker' && pen === 'own' ? (
        <HandOver plan={plan} />
      ) : entry === undefined && itemId === null ? null : (
        <>
          <WriteWords
            key={`${pen} ${choice}`}
            sheet={sheet}
            label={t(`pad_${pen}`, { name })}
            words={words?.[pen]}
            onBegun={onBegun}
          />
        </>
      )}
    </div>
  );
}

const LIFE = [
  'home', 'money', 'work_education', 'relationships', 'wellness', 'leisure', 'spirituality_culture',
] as const; // prettier-ignore

interface ChoiceProps {
  readonly plan: Plan;
  readonly prompt: Prompt;
  readonly choice: string;
  readonly onChoice: (choice: string) => void;
}

/** What has to be known before an entry can be begun: which part of life, or which goal. */
function Choice({ plan, prompt, choice, onChoice }: ChoiceProps): ReactElement | null {
  const { t } = useTranslation(['conversation', 'plan']);
  if (prompt !== 'strengths' && prompt !== 'step') return null;
  const options =
    prompt === 'strengths'
      ? LIFE.map((value) => ({ value, label: t(`plan:life_${value}`) }))
      : plan.goals.map(({ id, statement }) => ({ value: id, label: plainText(statement) }));
  return (
    <NativeSelect
      className={styles['choice'] ?? ''}
      label={t(prompt === 'strengths' ? 'whichLife' : 'whichGoal')}
      value={choice}
      data={prompt === 'strengths' ? [{ value: '', label: t('choose') }, ...options] : options}
      onChange={(event) => onChoice(event.currentTarget.value)}
    />
  );
}

const PENS = [
  ['dictation', IconEar],
  ['own', IconPencil],
  ['professional', IconNote],
] as const;

interface PensProps {
  readonly name: string;
  readonly pen: Pen;
  readonly onPen: (pen: Pen) => void;
}

/** Whose words these are: it is always seen, and never guessed. */
function Pens({ name, pen, onPen }: PensProps): ReactElement {
  const { t } = useTranslation('conversation');
  return (
    <fieldset className={styles['pens']}>
      <legend>{t('whoseWords')}</legend>
      {PENS.map(([value, Icon]) => (
        <label key={value} className={styles['pen']}>
          <input type="radio" name="pen" checked={pen === value} onChange={() => onPen(value)} />
          <Icon size={20} stroke={1.75} aria-hidden="true" />
          <span>{t(`pen_${value}`, { name })}</span>
        </label>
      ))}
    </fieldset>
  );
}
