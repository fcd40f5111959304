import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// What `npm start` runs: the service, with what was compiled at an earlier start. That halves the work of a start, and
// when all is there the compiler of TypeScript is not even loaded, which is why this file is plain JavaScript. A folder
// that cannot be written is only read. By the environment, because the thread of the logboek looks there.
//
// `--max-semi-space-size=16` (MB): what a view holds while it waits for its sources is young. In a container of 512 MB
// Node leaves 1 MB for that, and a view takes half as much processor again; on a large machine 60 MB, for little more.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url))
enableCompileCache(process.env.NODE_COMPILE_CACHE)
await import('./main.ts')
