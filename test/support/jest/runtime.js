'use strict';

const Module = require('node:module');
const { compileFunction, constants } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

// Jest gives each test file modules of its own, and so loads NestJS, TypeORM and all of ours again for each: a third of
// the time of a run. Here a worker loads the program once, by Node's own loader, as the program itself does; test files
// alone are Jest's. What Jest offers to replace modules (`jest.mock`) is given up for it; nothing here uses it.

/** Where the words of a compiled file came from, for the lines of stack traces; of all files this worker loaded. */
const sourceMaps = new Map();
/** Jest's way of compiling, which keeps what it compiled on disk. */
let compiler;

Module._extensions['.ts'] = (module, filename) => {
  const code = compiler.transform(filename, {});
  const map = compiler.getSourceMaps().get(filename);
  if (map !== undefined) sourceMaps.set(filename, map);
  module._compile(code, filename);
};

module.exports = {
  __esModule: true,
  default: class WorkerRuntime extends JestRuntime {
    constructor(...given) {
      super(...given);
      compiler = this.transformCache;
      for (const [filename, map] of sourceMaps) compiler.getSourceMaps().set(filename, map);
      const { executor } = this;
      executor.compile = (code, filename) =>
        compileFunction(code, executor.injectedModuleParameters, {
          filename,
          importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
        });
    }

    /** The test file itself, which is named by its path alone, and Jest's own parts are Jest's to load. */
    requireModule(from, name, options, ...rest) {
      if (name === undefined || options?.isInternalModule === true)
        return super.requireModule(from, name, options, ...rest);
      return Module.createRequire(from)(name);
    }
  },
};
