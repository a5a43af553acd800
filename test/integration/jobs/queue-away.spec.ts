import { Queues } from '../../../src/platform/queue/queues';
import { newId } from '../../../src/shared/ids';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { hasRedis, startRedis, type RedisServer } from '../../support/redis/redis-server';
import { until } from '../../support/until';

const DEPTH = /^trellis_queue_depth\{queue="mail"\} 1$/m;

if (!hasRedis())
  it('Redis: SKIPPED, this machine has no redis-server', () => {
    console.warn('A scrape while Redis is away was not tested: there is no redis-server.');
  });
else
  describe('a scrape while Redis is away', () => {
    let redis: RedisServer & { readonly port: number };
    let app: TestApp;

    beforeAll(async () => {
      redis = await startRedis();
      app = await startTestApp({ logLevel: 'silent', redisUrl: redis.url });
    });
    afterAll(async () => {
      await app.close();
      await redis.stop();
    });

    const scrape = async (): Promise<string> =>
      (await fetch(`${app.url}/metrics`, { signal: AbortSignal.timeout(8_000) })).text();
    const wake = (): Promise<void> =>
      app.app.get(Queues).wake('mail', [{ wake: { orgId: newId(), kind: 'job.mail', refIds: [newId()] } }]);

    it('answers what the database knows, and how deep the queues are once it is back', async () => {
      await wake();
      expect(await scrape()).toMatch(DEPTH);
      await redis.stop();
      for (let nth = 0; nth < 2; nth += 1) {
        const scraped = await scrape();
        expect(scraped).toMatch(/^trellis_due_oldest_seconds\{/m);
        expect(scraped).not.toMatch(/^trellis_queue_depth\{/m);
      }
      redis = await startRedis(redis.port);
      await wake();
      await until(async () => DEPTH.test(await scrape()), 'the depth is told again');
    });
  });
