import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = 'http://127.0.0.1:3000';

// Our own pages are those of PUBLIC_URL: to the API, pages served from here while developing are the same.
const toApi = { target: API, headers: { origin: API } };

export default defineConfig({
  plugins: [react()],
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
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
