import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config, loadConfig, variableOf } from '../../src/platform/config/config';

const DOCUMENT = readFileSync(join(__dirname, '..', '..', 'docs', 'configuration.md'), 'utf8');
const NEEDED = {
  DATABASE_URL: 'postgres://app@db.example/trellis',
  QUEUE_DATABASE_URL: 'postgres://queue@db.example/trellis',
  SMTP_URL: 'smtp://mail.example',
};

/** The rows of the service's table: variable → default, as written. */
function documented(): Map<string, string> {
  const section = DOCUMENT.split(/^## /m).find((text) => text.startsWith('The service')) ?? '';
  const rows = section.matchAll(/^\| `([A-Z_]+)` +\| ([^|]+?) +\|/gm);
  return new Map([...rows].map(([, variable = '', initial = '']) => [variable, initial]));
}

/** The variables that the program reads, with its defaults. */
function known(): Map<string, Config[keyof Config] | undefined> {
  const loaded = loadConfig({ ...NEEDED, TRELLIS_MODE: 'development' });
  const initial = new Config();
  const properties = new Set([...Object.keys(loaded), ...Object.keys(initial)]) as Set<keyof Config>;
  return new Map([...properties].map((property) => [variableOf(property), initial[property]]));
}

describe('docs/configuration.md', () => {
  it('has a row for each variable of the service, and for no other', () => {
    expect([...documented().keys()].sort()).toEqual([...known().keys()].sort());
  });

  it('tells the defaults as they are', () => {
    for (const [variable, initial] of known()) {
      const told = documented().get(variable);
      const said = initial === undefined ? ['required', 'none'] : [`\`${String(initial)}\``];
      expect([variable, said]).toEqual([variable, expect.arrayContaining([told])]);
    }
  });

  it('calls required what start-up asks for', () => {
    const required = [...documented()].filter(([, initial]) => initial === 'required').map(([name]) => name);
    expect(required.sort()).toEqual(Object.keys(NEEDED).sort());
    for (const variable of required) {
      const without = { ...NEEDED, TRELLIS_MODE: 'development', [variable]: undefined };
      expect(() => loadConfig(without)).toThrow(`${variable} is missing`);
    }
  });
});
