// The BRP compares the whole header value, white space and case apart: a list of types is refused.
const normalise = (value: string): string => value.toLowerCase().replaceAll(/\s/g, '')

const json = ['', 'application/json', 'application/json;charset=utf-8']

export const isContentTypeAllowed = (contentType = ''): boolean => json.includes(normalise(contentType))

export const isAcceptAllowed = (accept = ''): boolean =>
  [...json, '*/*', '*/*;charset=utf-8'].includes(normalise(accept))
