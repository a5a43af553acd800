import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const API = 'http://127.0.0.1:3000';

// Our own pages are those of PUBLIC_URL: to the API, pages served from here while developing are the same.
const toApi = { target: API, headers: { origin: API } };

const HELPER = /\bvite\/preload-helper\.js$/;
const BEGINS = 'export const __vitePreload = ';

/** Whether the helper came by: without it the app is built all the same, and does not do what it promises. */
let changed = false;

/** Every `import()` of the app asks for the files first: src/components/all-there.ts says why. */
const filesFirst: Plugin = {
  name: 'files-first',
  apply: 'build',
  transform: {
    filter: { id: HELPER },
    handler(code) {
      if (!code.includes(BEGINS)) throw new Error('Vite writes its preload helper otherwise than it did.');
      changed = true;
      return [
        `import { allThere } from ${JSON.stringify(join(import.meta.dirname, 'src', 'components', 'all-there.ts'))};`,
        code.replace(BEGINS, 'const preloaded = '),
        `${BEGINS}async (module, files, importer) => {`,
        `  await allThere(files.map((file) => assetsURL(file, importer)));`,
        `  return preloaded(module, files, importer);`,
        `};`,
      ].join('\n');
    },
  },
  buildEnd(error) {
    if (!error && !changed) throw new Error('Vite has no preload helper any more.');
  },
};

const PALETTES =
  /--mantine-color-(?:red|pink|grape|violet|indigo|blue|cyan|teal|green|lime|yellow|orange)-[\w-]+:[^;]+;/g;

/** Our tokens are the colours (src/app/styles/mantine.css): twelve of Mantine's would be variables that nothing reads. */
const ownColours: Plugin = {
  name: 'own-colours',
  enforce: 'pre',
  transform: {
    filter: { id: /@mantine\/core\/styles\/default-css-variables\.css$/ },
    handler: (css) => {
      const kept = css.replace(PALETTES, '');
      if (kept === css) throw new Error('Mantine names its colours otherwise than it did.');
      return kept;
    },
  },
};

export default defineConfig({
  plugins: [react(), filesFirst, ownColours],
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/v1': toApi, '/docs': toApi, '/dev': toApi, '/live': { ...toApi, ws: true } },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Data: addresses are no files, and the policy of the pages wants files.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A piece of one file alone is asked for as well.
      resolveDependencies: (file, files, { hostType }) =>
        hostType === 'html' || files.includes(file) ? files : [file, ...files],
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What begins with the app is called on load nearly whole: Chromium compiles it in one go, not function by
        // function as each is first called (decision 0019).
        postBanner: ({ isEntry }) => (isEntry ? '//# allFunctionsCalledOnLoad' : ''),
        codeSplitting: {
          // A page is a few files, not one for every set of pages that share something: each file is a request, which
          // costs a slow browser more than what is in it. What begins with the app, what a plan is made of, and what
          // three other pages or more share, is wanted together.
          groups: [
            { name: 'begin', tags: ['$initial'] },
            { name: 'plan', test: /\/features\/(person\/index|plan\/(plan-of-person|tend\/index))\.tsx?$/ },
            { name: 'shared', minShareCount: 3, test: /\/web\/src\// },
          ],
        },
      },
    },
  },
});
