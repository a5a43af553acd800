import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { TodayLine } from './contract';
import { answerOf } from './problem';

const MOST = 100;

/** Everybody a worker looks after, whole: what is due is decided over all of them. Mostly this is one request. */
export const todayQuery = queryOptions({
  queryKey: ['people', 'today'],
  queryFn: async ({ signal }) => {
    const lines: TodayLine[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = { limit: MOST, ...(cursor === '' ? {} : { cursor }) };
      const page: { items: TodayLine[]; next: string | null } = await answerOf(
        api.GET('/v1/today', { params: { query }, signal }),
      );
      lines.push(...page.items);
      cursor = page.next;
    }
    return lines;
  },
});

/** The plans that open to a person or a supporter. */
export const myPlansQuery = queryOptions({
  queryKey: ['my-plans'],
  queryFn: async () => (await answerOf(api.GET('/v1/my-plans'))).items,
});
