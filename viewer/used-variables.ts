// A value may hold a string or an address with any character in it.
const declaration = /(?<=[{;])(--[\w-]+):((?:"[^"]*"|'[^']*'|url\((?!["'])[^)]*\)|[^;}"'])*);?/g
const reference = /var\(\s*(--[\w-]+)/g

/**
 * Minified CSS without the custom properties that nothing in it uses: a design system's theme names thousands, for
 * components that are not here.
 */
export const keepUsedVariables = (css: string): string => {
  const values = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(declaration)) {
    values.set(name, `${values.get(name) ?? ''} ${value}`)
  }
  const used = new Set<string>()
  const mark = (text: string): void => {
    for (const [, name = ''] of text.matchAll(reference)) {
      if (used.has(name)) continue
      used.add(name)
      mark(values.get(name) ?? '')
    }
  }
  mark(css.replaceAll(declaration, ''))
  return css.replaceAll(declaration, (whole, name: string) => (used.has(name) ? whole : ''))
}
