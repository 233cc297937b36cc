export const KeySheet = () => null
