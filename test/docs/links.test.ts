import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import t from 'tap'

const pages = globSync(['*.md', 'docs/**/*.md', 'bench/*.md', 'client/*.md', 'viewer/*.md']).sort()

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')

/** As code hosts make an anchor of a heading. */
const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => toAnchor(heading))

const linksOf = (page: string): string[] =>
  [...withoutCode(readFileSync(page, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)

for (const page of pages) {
  t.test(`${page}: every link inside the project leads somewhere`, async t => {
    for (const link of linksOf(page).filter(one => !/^[a-z]+:/.test(one))) {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : normalize(join(dirname(page), path))
      t.ok(existsSync(target), link)
      if (anchor !== undefined && target.endsWith('.md')) t.ok(anchorsOf(target).includes(anchor), link)
    }
  })
}

t.test('every page of docs can be reached from its index', async t => {
  const reached = new Set<string>()
  const follow = (page: string): void => {
    if (reached.has(page)) return
    reached.add(page)
    const inside = linksOf(page).filter(one => !/^[a-z]+:/.test(one))
    for (const link of inside) {
      const target = normalize(join(dirname(page), link.split('#')[0] ?? ''))
      if (target.endsWith('.md') && existsSync(target)) follow(target)
    }
  }
  follow('docs/README.md')
  const lost = pages.filter(page => page.startsWith('docs/') && !reached.has(page))
  t.same(lost, [])
})
