import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: {
          index: 'src/main/electron/index.ts',
          'library-thread': 'src/main/thread/library-thread.ts',
          'import-worker': 'src/main/import/import-worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload has to be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    // Half of the script is names and blanks, which a start would read for nothing.
    build: { minify: true, rollupOptions: { input: { index: 'src/renderer/index.html' } } },
  },
})
