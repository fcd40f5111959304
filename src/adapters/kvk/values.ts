type Text = string | null | undefined

/** `Ja` and `Nee`; anything else says nothing. */
export const toVlag = (text: Text): boolean | undefined => {
  const lower = text?.toLowerCase()
  if (lower === 'ja') return true
  return lower === 'nee' ? false : undefined
}

const compact = /^(?!0000)(\d{4})(0\d|1[0-2])([0-2]\d|3[01])$/

/** `YYYYMMDD`, of which month and day may be `00` for unknown, to as much of `YYYY-MM-DD` as is known. */
export const toDatumdeel = (text: Text): string | undefined => {
  const [, year, month, day] = compact.exec(text ?? '') ?? []
  if (year === undefined || month === '00') return year
  return day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`
}
