type RedisHost = { readonly host: string; readonly port: number }

/** Where Redis is, and as whom we come. */
export type RedisAddress = {
  readonly hosts: readonly RedisHost[]
  readonly tls: boolean
  readonly username?: string
  readonly password?: string
} & (
  | { readonly soort: 'server'; readonly db: number }
  | { readonly soort: 'sentinel'; readonly db: number; readonly master: string }
  | { readonly soort: 'cluster' }
)

type Parsed = { readonly address: RedisAddress } | { readonly fout: string }

// Case matters: `REDISS://` is refused, so that nobody takes it for TLS where a client library would not.
const form = /^redis(s?)(?:\+(sentinel|cluster))?:\/\/(?:([^/?#]*)@)?([^/?#]*)(\/[^?#]*)?([?#].*)?$/s

/**
 * Reads a REDIS_URL; `rediss` in place of `redis` is TLS in each form:
 *
 * - `redis://user:password@host:6379/0`: one server;
 * - `redis+sentinel://user:password@host1:26379,host2:26379/mymaster/0`: the master that the sentinels name. User and
 *   password are those of the master; sentinels are asked without;
 * - `redis+cluster://user:password@host1:6379,host2:6379`: some nodes of a cluster, which name the others.
 *
 * User, password, ports and database number may be left out; user and password are percent-encoded. A fault never
 * repeats the URL, which may hold a password.
 */
export const parseRedisUrl = (url: string): Parsed => {
  const [whole, s, kind, userinfo = '', hostList = '', path = '', rest] = form.exec(url) ?? []
  if (whole === undefined) return { fout: 'must start with redis://, rediss://, redis+sentinel:// or redis+cluster://' }
  // A client library might read these as options, over the time limits of this service.
  if (rest) return { fout: 'may not have a query or a fragment' }
  const account = toAccount(userinfo)
  if (account === undefined) return { fout: 'user and password must be percent-encoded' }
  const hosts = hostList.split(',').map(text => toHost(text, kind === 'sentinel' ? 26_379 : 6_379))
  if (!hosts.every(host => host !== undefined)) return { fout: 'is not a URL with a host, or hosts between commas' }
  const common = { hosts, tls: s === 's', ...account }
  if (kind === 'sentinel') return toSentinel(common, path)
  if (kind === 'cluster') return toCluster(common, path)
  if (hosts.length > 1) return { fout: 'names several hosts: redis+sentinel:// or redis+cluster:// says what they are' }
  const db = toDb(path.slice(1))
  return db === undefined
    ? { fout: 'the path must be a database number' }
    : { address: { ...common, soort: 'server', db } }
}

type Common = Pick<RedisAddress, 'hosts' | 'tls' | 'username' | 'password'>

const toSentinel = (common: Common, path: string): Parsed => {
  const [, master = '', number = '', ...more] = path.split('/')
  const db = toDb(number)
  if (!/^[\w.-]+$/.test(master) || db === undefined || more.length > 0) {
    return { fout: 'the path must be the name of the master, and may add a database number' }
  }
  return { address: { ...common, soort: 'sentinel', master, db } }
}

const toCluster = (common: Common, path: string): Parsed =>
  path === '' || path === '/'
    ? { address: { ...common, soort: 'cluster' } }
    : { fout: 'a cluster has no database number: leave the path out' }

const toDb = (text: string): number | undefined => (/^\d{0,4}$/.test(text) ? Number(text) : undefined)

const toHost = (text: string, usualPort: number): RedisHost | undefined => {
  const url = /[@\s]/.test(text) ? null : URL.parse(`redis://${text}`)
  if (!url?.hostname) return undefined
  return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: url.port === '' ? usualPort : Number(url.port) }
}

const toAccount = (userinfo: string): Pick<RedisAddress, 'username' | 'password'> | undefined => {
  const [user = '', ...password] = userinfo.split(':')
  try {
    const username = decodeURIComponent(user)
    const secret = decodeURIComponent(password.join(':'))
    return { ...(username && { username }), ...(secret && { password: secret }) }
  } catch {
    return undefined
  }
}
