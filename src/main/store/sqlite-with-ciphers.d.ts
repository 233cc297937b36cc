// The package's own types are kept from being found by its `exports`. It is better-sqlite3 with keys, which `set-key.ts`
// adds.
declare module 'better-sqlite3-multiple-ciphers' {
  import Sqlite = require('better-sqlite3')
  export = Sqlite
}
