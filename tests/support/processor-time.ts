/** The time this process has been computing, in milliseconds: unlike the clock, it does not run while others compute. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
