import { join } from 'node:path'

/** The folder of the project, with the built app in it. */
export const projectFolder = join(import.meta.dirname, '../../..')
