import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'

/** The rows of a CSV file by the names in its first line; throws where it is not well formed. */
export const readCsv = async (path: string): Promise<readonly Readonly<Record<string, string>>[]> => {
  const { data, errors } = Papa.parse<Record<string, string>>(await readFile(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  if (errors.length > 0) throw new Error(errors.map(({ message, row }) => `row ${row}: ${message}`).join('\n'))
  return data
}
