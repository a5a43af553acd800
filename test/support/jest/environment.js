'use strict';

const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** Where Jest keeps who listens to a test file's course; it is asked for by this name. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

/** The worker's own global scope, for one test file after the other: what Node loaded for one serves the next. */
module.exports = class WorkerEnvironment {
  constructor({ projectConfig }) {
    this.global = globalThis;
    delete globalThis[LISTENERS];
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** None: nothing is run in a context beside the worker's own. */
  getVmContext() {
    return null;
  }
};
