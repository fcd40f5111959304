import t from 'tap'
import { startOpstelling } from '../steun/gemeente.ts'
import { startRedis } from '../steun/redis.ts'

const vraag = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }

const redis = await startRedis()
t.teardown(redis.stop)
const opstelling = await startOpstelling({ redisUrl: redis.url })
t.teardown(opstelling.close)
const { raadpleeg, gemeente, call } = opstelling

t.test('with REDIS_URL a repeated question is answered from Redis', async t => {
  t.equal((await call({ path: '/health/ready' })).json.cache.soort, 'redis')
  await raadpleeg(vraag)
  gemeente.zgw.reset()
  const { json } = await raadpleeg(vraag)
  t.equal(gemeente.zgw.count(), 0)
  t.equal(json.onderdelen.zaken.bronnen[0].uitCache, true)
})

t.test('Redis killed under load: every question is still answered, and health says so (E.73)', async t => {
  const load = Array.from({ length: 100 }, async (_, i) => {
    if (i === 50) await redis.kill()
    return raadpleeg({ ...vraag, klant: { ...vraag.klant, burgerservicenummer: i % 2 ? '999993653' : '999999461' } })
  })
  const answers = await Promise.all(load)
  t.same(new Set(answers.map(({ status, json }) => `${status} ${json.compleet}`)), new Set(['200 true']))
  const { status, json } = await call({ path: '/health/ready' })
  t.equal(status, 200)
  t.same(json.cache, { soort: 'redis', status: 'nietBereikbaar' })
})

t.test('a start without Redis works, and says so (E.73)', async t => {
  const own = await startOpstelling({ redisUrl: redis.url })
  t.teardown(own.close)
  t.equal((await own.raadpleeg(vraag)).status, 200)
  t.equal((await own.call({ path: '/health/ready' })).json.cache.status, 'nietBereikbaar')
})
