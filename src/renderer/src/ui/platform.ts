/** Whether the window runs on a Mac, whose modifier is Command. */
export const isMac = navigator.platform.startsWith('Mac')
