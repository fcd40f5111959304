/**
 * On every answer, errors and unknown addresses included (ADR /core/transport/security-headers and
 * /core/version-header). One constant object: a header plugin would cost more than the rest of a hot answer.
 */
export const standardHeaders = (version: string): Readonly<Record<string, string>> => ({
  'api-version': version,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer'
})

/**
 * Headers that only a trusted hop may set: taken off what comes from outside, so that nothing in here can come to
 * trust them (FSC Core; NLX; BRP gateways; standards.md §5, §6).
 */
const internalHeader = /^(fsc-|x-nlx-|x-gebruiker$|x-doelbinding$|x-verwerking$|x-origin-oin$|x-forwarded-client-cert$)/

export const stripInternalHeaders = (headers: Record<string, unknown>): void => {
  for (const name of Object.keys(headers)) {
    if (internalHeader.test(name)) delete headers[name]
  }
}
