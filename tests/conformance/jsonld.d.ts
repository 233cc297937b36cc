declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: string | undefined
    readonly documentUrl: string
    readonly document: unknown
  }
  const jsonld: {
    expand(
      document: unknown,
      options: { readonly documentLoader: (url: string) => Promise<RemoteDocument>; readonly safe: boolean },
    ): Promise<readonly unknown[]>
  }
  export default jsonld
}
