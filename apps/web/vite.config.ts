import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ownLanguages } from './own-languages.js';

const libs = fileURLToPath(new URL('../../libs/', import.meta.url));
const api = process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000';

/** Our libraries are read from source. What is public before sign-in stays small: every page is a chunk of its own. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ownLanguages()],
  resolve: { alias: [{ find: /^@valopolku\/(domain|contracts|i18n|ui)$/, replacement: `${libs}$1/src/index.ts` }] },
  // The contract classes carry legacy decorators; a field without a value must not be made undefined by the class itself.
  oxc: {
    decorator: { legacy: true, emitDecoratorMetadata: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
    assumptions: { setPublicClassFields: true },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the content security policy takes files of our own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The domain only says what is true: what of it nobody asks for can be left out whole.
      treeshake: { moduleSideEffects: [{ test: /libs[\\/](domain|i18n)[\\/]/, sideEffects: false }] },
      output: {
        // What every visit needs, in two pieces instead of seventy: the libraries, which stay the same from release to release, and ours
        // with the code of logging work in it. Each group takes what its modules need with it; every other page is a chunk of its own.
        codeSplitting: {
          groups: [
            { name: 'base', test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack|i18next|react-i18next|react-hook-form|uuid)[\\/]/, priority: 30 },
            { name: 'shell', test: /src[\\/]app[\\/]shell[\\/]shell\.tsx$/, priority: 10 },
            { name: 'blocks', test: /libs[\\/]ui[\\/]src[\\/](combo-box|select|checkbox|radio-group|text-field|dialog|table|filter-chips|list|section|note|status)[\\/]/, priority: 5 },
            { name: 'first', test: /src[\\/]app[\\/]main\.tsx$/, priority: 20 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // One origin in development too: `npm run dev` tells the API that this is its address, so Host and Origin pass as they are.
    proxy: { '/api': { target: api }, '/health': { target: api } },
  },
});
