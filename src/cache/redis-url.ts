/**
 * Why a REDIS_URL cannot be used, or undefined when it can: `redis://` or `rediss://` (TLS), with optional
 * `user:password@`, port and `/database`. The reason never repeats the URL, which may hold a password.
 */
export const redisUrlFault = (url: string): string | undefined => {
  if (/^redis\+(sentinel|cluster):/.test(url)) return 'sentinel and cluster are not supported yet; name one server'
  // Case matters: ioredis turns TLS on for `rediss://` only, `REDISS://` would go out in the clear.
  if (!/^rediss?:\/\//.test(url)) return 'must start with redis:// or rediss://'
  const parsed = URL.parse(url)
  if (!parsed?.hostname) return 'is not a URL with a host'
  // ioredis reads query parameters as client options, which would override the time limits of this service.
  if (parsed.search || parsed.hash) return 'may not have a query or a fragment'
  if (!/^(\/\d*)?$/.test(parsed.pathname)) return 'the path must be a database number'
  return isDecodable(parsed.username) && isDecodable(parsed.password)
    ? undefined
    : 'user and password must be percent-encoded'
}

const isDecodable = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
