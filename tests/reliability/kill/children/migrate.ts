import { openLibrary } from '../../../../src/main/store/open-library.ts'
import { say } from './say.ts'

// Opens a library of an earlier version, which brings it to the newest form.
const [library = ''] = process.argv.slice(2)
say('begun')
;(await openLibrary(library)).database.close()
say('done')
