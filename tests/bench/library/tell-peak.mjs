// Loaded into a program that is measured: writes the most memory it had resident, in KB, to the file named.
import { writeFileSync } from 'node:fs'

const file = process.env.BENCH_PEAK_FILE
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
