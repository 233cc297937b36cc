import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readArticleJson } from '../../core/export/article-json.ts'
import { addRecords } from './add-records.ts'
import type { Context } from './context.ts'
import { write } from './write.ts'

/** Puts the sample articles of a folder, in the form of the JSON export, into a new library. */
export const addSamples = async (context: Context, folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const samples = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const articles = samples.map(readArticleJson)
  write(context, (writing) => {
    for (const records of articles) addRecords(writing, records)
  })
}
