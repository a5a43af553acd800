import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { probePort } from '../../src/demo/run/free-port';

describe('the example', () => {
  it('says where nobody answers, and how to start the demo', async () => {
    const address = `http://127.0.0.1:${await probePort('127.0.0.1', 0)}`;
    const main = join(__dirname, '..', '..', 'docs', 'examples', 'main.mts');
    const child = spawn(process.execPath, [main], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], API_URL: address },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [unknown];
    expect({ code, said }).toEqual({
      code: 1,
      said: `Nobody answers at ${address}: start the demo with \`npm run demo\`, or name another address in API_URL.\n`,
    });
  });
});
