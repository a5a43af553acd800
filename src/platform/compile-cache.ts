import { enableCompileCache } from 'node:module';

// Imported first by the entry points: compiled code is kept in the system's temporary folder, so that every start but
// the first spends a third less on loading modules. Where nothing can be written, nothing is kept and nothing fails.
enableCompileCache();
