export const DeskScreen = () => null
