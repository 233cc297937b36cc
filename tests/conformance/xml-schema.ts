import { validateXML, type XMLFileInfo } from 'xmllint-wasm'
import { readSchema, schemaFiles } from './shared-folder.ts'

/** What a validator has to say of parts against a schema of a folder; empty where all are valid. The schema is read once. */
export const faultsOf = async (
  parts: readonly { readonly name: string; readonly xml: string }[],
  folder: string,
  schema: string,
): Promise<readonly string[]> => {
  const files = schemaFiles('.xsd', folder).map(
    (name): XMLFileInfo => ({ fileName: name, contents: readSchema(folder, ...name.split('/')) }),
  )
  const { valid, errors } = await validateXML({
    xml: parts.map(({ name, xml }) => ({ fileName: name.replaceAll('/', '-'), contents: xml })),
    schema: files.filter(({ fileName }) => fileName === schema),
    preload: files.filter(({ fileName }) => fileName !== schema),
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  })
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage)
}
