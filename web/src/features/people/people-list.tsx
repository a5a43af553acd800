import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { memo, useCallback, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { PersonLine } from '../../api/contract';
import { PersonRow } from './person-row';
import { useOnPaper } from './use-on-paper';
import styles from './people.module.css';

/** How high a row is until it has been on the page: 4.25 rem and its line, as in the style. */
const ROW_PX = 69;
/** Rows drawn above and below the window, for whoever scrolls fast or moves on by keyboard. */
const BESIDE = 12;
/** To a screen reader: how many there are is not known yet. */
const UNKNOWN = -1;

interface ListProps {
  readonly people: readonly PersonLine[];
  /** Whether these are all there are. */
  readonly whole: boolean;
}

/** The rows in the window, and the one that had the focus last with those to which the keyboard goes on from it, wherever it is. */
function withThoseAt(focused: number | null, range: Range): number[] {
  const kept = focused === null ? [] : [focused - 1, focused, focused + 1];
  const there = kept.filter((index) => index >= 0 && index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...there])].sort((a, b) => a - b);
}

/** All rows that were fetched, on paper; in a window, those in it. */
export const PeopleList = memo(function PeopleList(props: ListProps): ReactElement {
  return useOnPaper() ? <WholeList {...props} /> : <RowsInWindow {...props} />;
});

function WholeList({ people }: ListProps): ReactElement {
  return (
    <ul className={styles['rows']}>
      {people.map((person) => (
        <li key={person.id} className={styles['line']}>
          <PersonRow person={person} />
        </li>
      ))}
    </ul>
  );
}

/**
 * Of a list of thousands, the rows in the window are on the page, with their place in the whole told to a screen
 * reader. Whoever scrolls away from a row with the focus does not lose their place in it.
 */
function RowsInWindow({ people, whole }: ListProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // Not forgotten when the focus leaves: the row that it goes to has to be there when it comes.
  const [focused, setFocused] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, [people]);
  const rangeExtractor = useCallback((range: Range) => withThoseAt(focused, range), [focused]);
  const rows = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => people[index]?.id ?? index,
    overscan: BESIDE,
    scrollMargin: top,
    rangeExtractor,
    useFlushSync: false,
  });
  return (
    <ul ref={list} className={styles['rows']} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const person = people[index];
        return (
          person && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={`${styles['line']} ${styles['row']}`}
              style={{ transform: `translateY(${start - top}px)` }}
              aria-posinset={index + 1}
              aria-setsize={whole ? people.length : UNKNOWN}
              onFocus={() => setFocused(index)}
            >
              <PersonRow person={person} />
            </li>
          )
        );
      })}
    </ul>
  );
}
