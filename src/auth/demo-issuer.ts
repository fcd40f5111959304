/** Base of the demo's issuers; `.invalid` never resolves (RFC 2606), so nobody can own it. */
export const demoIssuer = 'https://demo.klantbeeld.invalid'

const demoHost = new URL(demoIssuer).hostname

const namesDemo = (text: string): boolean => URL.parse(text)?.hostname.replace(/\.$/, '') === demoHost

/**
 * The config faults (path and reason) of naming the demo issuer, whose tokens anyone can ask for. `npm start` refuses
 * to run with one.
 */
export const refuseDemoIssuer = (
  uitgevers: readonly { readonly uitgever: string; readonly jwks: string }[]
): string[] =>
  uitgevers.flatMap((entry, i) =>
    (['uitgever', 'jwks'] as const)
      .filter(key => namesDemo(entry[key]))
      .map(key => `uitgevers[${i}].${key}: the demo issuer gives a token to anyone and exists in the demo only`)
  )
