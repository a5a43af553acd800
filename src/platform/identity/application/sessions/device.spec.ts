import { deviceOf } from './device';

const CHROME_ON_WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const SAFARI_ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

describe('the name of a device', () => {
  it('is the browser and what it runs on, without versions', () => {
    expect(deviceOf(CHROME_ON_WINDOWS)).toBe('Chrome · Windows');
    expect(deviceOf(SAFARI_ON_IPHONE)).toBe('Safari · iOS');
  });

  it('is nothing where nothing known is said, and short where much is', () => {
    expect(deviceOf(undefined)).toBeNull();
    expect(deviceOf('')).toBeNull();
    expect(deviceOf('\u0001'.repeat(10_000))).toBeNull();
    expect((deviceOf(`${'x'.repeat(5_000)}/1.0`) ?? '').length).toBeLessThanOrEqual(60);
  });
});
