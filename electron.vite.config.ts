import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const startPackages = Object.keys(dependencies).filter((name) => /^(zod|@tiptap\/.*|prosemirror-.*)$/.test(name))

export default defineConfig({
  main: {
    build: {
      // What the library's thread needs from the start is part of its file, without what is never called: a package of
      // its own would be looked for and read in a hundred files while the window waits.
      externalizeDeps: { exclude: startPackages },
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
