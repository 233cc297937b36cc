declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: string | undefined
    readonly documentUrl: string
    readonly document: unknown
  }
  export function expand(
    document: unknown,
    options: { readonly documentLoader: (url: string) => Promise<RemoteDocument>; readonly safe: boolean },
  ): Promise<readonly unknown[]>
}
