// Mixed load with random faults for so many minutes: `npm run soak -- 10`; with SEED one that ran before.
import { spawnSync } from 'node:child_process'

const minuten = Number(process.argv[2] ?? 10)
if (!(minuten > 0)) {
  console.error('usage: npm run soak -- [minutes]')
  process.exit(2)
}
const { status } = spawnSync(process.execPath, ['test/integratie/duur/duur.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, MINUTEN: String(minuten), TAP_TIMEOUT: String(minuten * 60 + 180) }
})
process.exitCode = status ?? 1
