import type { ReactElement } from 'react';
import type { Plan } from '../../api/contract';
import { Empty } from '../../components/empty';
import { useTranslation } from '../../components/translation';
import { Beside } from './beside';
import { OwnWords, type Size } from './own-words';
import { hasWords, shortNameOf, useReader } from './reader';
import { Row, Section } from './section';
import { Add } from './tend/add';
import { Tend } from './tend/tend';
import styles from './plan.module.css';

type Entry = Plan['aboutMe'][number];
const WISHES = ['please_do', 'please_dont'];

/** What matters comes first and largest. */
export function Matters(): ReactElement {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  const matters = plan.aboutMe.filter(({ heading }) => heading === 'what_matters');
  return (
    <section className={styles['hero']} id="matters">
      <Row>
        <h2 className={styles['label']}>{t('matters')}</h2>
        {matters.length === 0 && <Empty>{t('emptyMatters', { name: shortNameOf(plan) })}</Empty>}
      </Row>
      {matters.map((entry, index) => (
        <Passage key={entry.id} entry={entry} size={index === 0 ? 'largest' : 'opening'} />
      ))}
      {plan.sections.includes('about_me') && (
        <Row>
          <Add kind="about_me" />
        </Row>
      )}
    </section>
  );
}

/** Everything else about the person and those round them. */
export function AboutMe(): ReactElement | null {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  const entries = plan.aboutMe.filter(
    ({ heading }) => heading !== 'what_matters' && !WISHES.includes(heading),
  );
  if (entries.length === 0) return null;
  return (
    <Section id="about" title={t('people')}>
      {entries.map((entry) => (
        <Passage key={entry.id} entry={entry} size="plain" titled />
      ))}
    </Section>
  );
}

function Passage({
  entry,
  size,
  titled = false,
}: {
  entry: Entry;
  size: Size;
  titled?: boolean;
}): ReactElement {
  const { t } = useTranslation('plan');
  const { id, heading, words } = entry;
  return (
    <Row beside={<Beside itemId={id} field="words" words={words} />}>
      <div className={styles['passage']}>
        <Tend kind="about_me" entry={entry}>
          {titled && <h3 className={styles['label']}>{t(`heading_${heading as 'wellness'}`)}</h3>}
          <OwnWords at={{ itemId: id, field: 'words' }} words={words} size={size} />
        </Tend>
      </div>
    </Row>
  );
}

/** Two lists side by side: read in a hurry, at a door. */
export function PleaseDo(): ReactElement | null {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  const of = (heading: string): Entry[] => plan.aboutMe.filter((entry) => entry.heading === heading);
  const lists = [
    { title: t('pleaseDo'), entries: of('please_do') },
    { title: t('pleaseDont'), entries: of('please_dont') },
  ].filter(({ entries }) => entries.some(({ words }) => hasWords(words)));
  if (lists.length === 0) return null;
  return (
    <section className={styles['section']} id="please">
      <Row>
        <div className={styles['two']}>
          {lists.map(({ title, entries }) => (
            <div key={title}>
              <h2>{title}</h2>
              {entries.map((entry) => (
                <Tend key={entry.id} kind="about_me" entry={entry}>
                  <OwnWords at={{ itemId: entry.id, field: 'words' }} words={entry.words} />
                </Tend>
              ))}
            </div>
          ))}
        </div>
      </Row>
    </section>
  );
}
