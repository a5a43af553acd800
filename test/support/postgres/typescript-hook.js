'use strict';

// Preloaded (`node -r`) by processes that tests start, so that they run our TypeScript as Jest does.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');
const [, options] = require('../../../jest.config').projects[0].transform['^.+\\.ts$'];

Module._extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};
