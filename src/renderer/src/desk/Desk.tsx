export const Desk = () => null
