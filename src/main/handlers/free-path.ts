import { access } from 'node:fs/promises'
import { join } from 'node:path'

const isFree = (path: string): Promise<boolean> =>
  access(path).then(
    () => false,
    () => true,
  )

/** A path for a file of this name in a folder where none stands yet: "quay.docx", "quay-2.docx". */
export const freePath = async (folder: string, name: string): Promise<string> => {
  const [, stem = name, ending = ''] = /^(.+?)((?:\.[^.]+)+)$/.exec(name) ?? []
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem}-${number}${ending}`)
    if (await isFree(path)) return path
  }
}
