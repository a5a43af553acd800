import '../../../src/app.module';
import { allPermissions, type Grant } from '../../../src/platform/access/permissions';
import { ROLES } from '../../../src/platform/context/principal';
import { expectGolden } from '../../support/golden';

const COLUMNS = ROLES.filter((role) => role !== 'client');

/** Who may do a thing at all, as one page to be read and reviewed. */
describe('roles and permissions', () => {
  it('are as reviewed', () => {
    const rows = allPermissions().map(([name, grant]) => [
      name,
      ...COLUMNS.map((role) => mark(grant, role)),
      grant.withoutRole ? 'yes' : '-',
      systems(grant),
    ]);
    const table = [['permission', ...COLUMNS, 'no role', 'third-party systems'], ...rows];
    const widths =
      table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
    const lines = table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    expectGolden('roles.txt', `${lines.join('\n')}\n`);
  });

  it('give an administrator and an auditor nothing clinical', () => {
    const clinical =
      /^(plan|text|dictation|suggestion|progress|order|review|proposal|version|attestation|disagreement|attachment|history|person|goal|step|episode|supporter|circle|consent)/;
    const theirs = allPermissions().filter(
      ([name, { roles }]) => clinical.test(name) && (roles.includes('admin') || roles.includes('auditor')),
    );
    expect(theirs).toEqual([]);
  });
});

function mark({ roles }: Grant, role: (typeof ROLES)[number]): string {
  return roles.includes(role) ? 'yes' : '-';
}

function systems({ scopes, withoutClinician }: Grant): string {
  if (!scopes) return '-';
  const all = scopes.length > 3 ? `any of ${scopes.length} section scopes` : scopes.join(' or ');
  return withoutClinician ? `${all}, without a clinician` : all;
}
