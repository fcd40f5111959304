import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { startDemo } from '../viewer/steun/demo.ts'

const tour = readFileSync('docs/tour.md', 'utf8')

/** Chapters that have commands, without what starts the demo. */
const chapters = tour
  .split(/^## /m)
  .slice(1)
  .map(chapter => ({
    title: chapter.split('\n')[0] ?? '',
    commands: [...chapter.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands]) => commands).join('')
  }))

/** What the page says that one gets to see. */
const says: Readonly<Record<string, readonly RegExp[]>> = {
  '1. A token': [],
  '2. A view': [/"compleet":/, /"opgehaaldOp":/, /"onderdelen":\{"persoon"/],
  '3. Another doel': [/"nietGetoond":\[\{"onderdeel":"persoon","reden":"doel"\}/, /"regel":"adrescontrole\/persoon"/],
  '4. As it comes in': [/^event: plan$/m, /^event: onderdeel$/m, /^event: samenhang$/m, /^event: einde$/m],
  '5. A source that fails': [/"compleet":false/, /"zaken":\{"status":"nietBeschikbaar"/],
  '6. The klant himself: tasks and messages': [
    /"titel":"[^"]+","status":"open"/,
    /"ongelezen":4[\s\S]*"gelezen":true[\s\S]*"ongelezen":3/
  ],
  '7. Who looked, and why': [/"naam":"Beantwoorden van klantvragen/, /"naam":"Controleren van het adres/]
}

const demo = await startDemo()
t.teardown(demo.close)

/** All chapters in one shell, as one follows the page; the output of each apart. */
const follow = async (): Promise<readonly string[]> => {
  const mark = '=== next chapter'
  const script = chapters.map(({ commands }) => commands).join(`\necho; echo '${mark}'\n`)
  const shell = spawn('bash', ['-eu', '-c', script.replaceAll('http://127.0.0.1:8080', demo.url)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Days are Dutch days.
    env: { ...process.env, TZ: 'Europe/Amsterdam' }
  })
  return (await text(shell.stdout)).split(mark)
}

t.test('what the tour says is what one gets to see', async t => {
  t.strictSame(
    chapters.map(({ title }) => title),
    Object.keys(says)
  )
  const seen = await follow()
  for (const [i, { title }] of chapters.entries()) {
    for (const expected of says[title] ?? []) t.match(seen[i], expected, title)
  }
})
