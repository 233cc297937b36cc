export const SearchPalette = () => null
