import { once } from 'node:events'
import t from 'tap'
import { startDienst } from '../steun/dienst.ts'

t.test('`npm start` refuses viewer: true, and says which key', async t => {
  const { child, gezegd } = startDienst(t.testdir(), { viewer: true })
  t.teardown(() => child.kill('SIGKILL'))
  t.same(await once(child, 'close'), [1, null])
  t.match(gezegd.join(''), /^klantbeeld\.yaml: viewer: .* exists in the demo only\n.* 1 fault/)
})

t.test('without it the service runs and has nothing at /', async t => {
  const { child, logged } = startDienst(t.testdir())
  t.teardown(() => child.kill('SIGKILL'))
  const { msg } = await logged('Server listening')
  const [url = ''] = /http:\S+/.exec(String(msg)) ?? []
  const { status } = await fetch(`${url}/`)
  t.equal(status, 404)
})
