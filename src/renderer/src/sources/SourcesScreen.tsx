export const SourcesScreen = (_: { readonly id: string | null }) => null
