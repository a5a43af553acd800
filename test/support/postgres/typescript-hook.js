'use strict';

// Preloaded (`node -r`) by processes that tests start, so that they run our TypeScript as Jest does. What one of them
// has compiled serves the others: dozens are started in a run, and each would spend two seconds on it.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { setTimeout } = require('node:timers');
const [, jest] = require('../../../jest.config').projects[0].transform['^.+\\.ts$'];

/** Nobody reads the source maps of a process. */
const options = { ...jest, sourceMaps: false };

const CACHE = join(__dirname, '..', '..', '..', '.cache', 'typescript');
const COMPILER = JSON.stringify([require('@swc/core/package.json').version, options]);

mkdirSync(CACHE, { recursive: true });
// Node 20 keeps no bytecode. Whoever ends by a signal would leave none behind: it is written once there is any.
Module.enableCompileCache?.(join(CACHE, 'bytecode'));
setTimeout(() => Module.flushCompileCache?.(), 3_000).unref();

/** What is kept, or undefined. */
function kept(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function compile(filename) {
  const text = readFileSync(filename, 'utf8');
  const key = createHash('sha256').update(COMPILER).update(`\0${filename}\0`).update(text).digest('hex');
  const file = join(CACHE, `${key}.js`);
  const before = kept(file);
  if (before !== undefined) return before;
  // Loaded where something is to be compiled: it is large.
  const { code } = require('@swc/core').transformSync(text, { ...options, filename });
  // In one stroke, so that nobody reads half of it.
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return code;
}

Module._extensions['.ts'] = (module, filename) => {
  module._compile(compile(filename), filename);
};
