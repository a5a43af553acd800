import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { ROOT } from './gate.mts';

// Types and lint in one: both ask the compiler the same questions of the same sources, and asking is nearly all that
// either does. What `tsc --noEmit` and `eslint . --max-warnings 0` would each find is said here, by one program a project.

/** Where the sources are: another folder than ours where a test has planted faults in it. */
const HERE = process.argv[2] ?? ROOT;
const PROJECTS = ['tsconfig.json', join('web', 'tsconfig.json')];

const places: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => HERE,
  getNewLine: () => '\n',
};

/** Everything of a project, as `tsc -p` reads it. @throws when its settings cannot be read. */
function programOf(file: string): ts.Program {
  const { config, error } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as {
    config: unknown;
    error?: ts.Diagnostic;
  };
  if (error) throw new Error(ts.formatDiagnostic(error, places));
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file), undefined, file);
  return ts.createProgram({
    rootNames: parsed.fileNames,
    options: parsed.options,
    // The parser of ESLint goes from a part of a file to what it stands in.
    host: ts.createCompilerHost(parsed.options, true),
    configFileParsingDiagnostics: parsed.errors,
  });
}

/** What ESLint finds in all there is, with the types of these programs. */
async function lint(programs: readonly ts.Program[]): Promise<string> {
  const eslint = new ESLint({
    cwd: HERE,
    overrideConfig: {
      files: ['**/*.ts', '**/*.mts', '**/*.tsx'],
      languageOptions: { parserOptions: { projectService: false, programs } },
    },
  });
  const results = await eslint.lintFiles(['.']);
  const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
  return isClean ? '' : await (await eslint.loadFormatter('stylish')).format(results);
}

/** What the compiler finds in a program; nothing where there is nothing. */
function typesOf(program: ts.Program): string {
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), places);
}

const programs = PROJECTS.map((project) => programOf(join(HERE, project)));
// The compiler first: what it says of types that refer to each other depends on which it is asked for first.
const found = [...programs.map(typesOf), await lint(programs)].filter((text) => text !== '');
for (const text of found) console.error(text);
process.exitCode = found.length === 0 ? 0 : 1;
