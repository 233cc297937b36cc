import { useEffect, useRef } from 'react'
import type { Incoming } from './import-files.ts'

type Taker = (files: readonly Incoming[]) => void

/** What takes files of Web Annotations; null while no article is open. */
let current: Taker | null = null

/** Whether a file holds Web Annotations by its name: they belong onto an article and are none. */
export const isAnnotationFile = ({ name }: { readonly name: string }): boolean => /\.jsonld$/i.test(name)

/** Takes the files of Web Annotations that are opened or dropped, for as long as an article is shown. */
export const useAnnotationTaker = (take: Taker): void => {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const own: Taker = (files) => latest.current(files)
    current = own
    return () => {
      if (current === own) current = null
    }
  }, [])
}

/** Hands files of Web Annotations to the article that is open. @returns those nobody took */
export const handOverAnnotations = (files: readonly Incoming[]): readonly Incoming[] => {
  const onto = files.filter(isAnnotationFile)
  if (onto.length === 0 || !current) return files
  current(onto)
  return files.filter((file) => !isAnnotationFile(file))
}
