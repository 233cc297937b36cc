import { powerMonitor } from 'electron'

/** Tells when the machine is locked or goes to sleep: nobody is at the window then. To be called once the app is ready. */
export const watchMachine = (tellAway: () => void): void => {
  powerMonitor.on('lock-screen', tellAway)
  powerMonitor.on('suspend', tellAway)
}
