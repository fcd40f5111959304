import type { Stroomdeel } from '../../src/klantbeeld/stroom.ts'

/** Reads a stream of events until it ends; `onDeel` hears each as it arrives. Comments are kept apart. */
export const readStream = async (
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onDeel: (deel: Stroomdeel) => void = () => {}
) => {
  const delen: Stroomdeel[] = []
  const comments: string[] = []
  let text = ''
  const take = (block: string): void => {
    const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
    if (data === undefined) return void comments.push(block)
    const deel = { event, data: JSON.parse(data) } as Stroomdeel
    delen.push(deel)
    onDeel(deel)
  }
  for await (const chunk of body) {
    const blocks = `${text}${Buffer.from(chunk)}`.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) take(block)
  }
  return { delen, comments, rest: text }
}

/** Names of the events in order, an onderdeel by its own name. */
export const namesOf = (delen: readonly Stroomdeel[]): string[] =>
  delen.map(deel => (deel.event === 'onderdeel' ? `${Object.keys(deel.data.onderdelen)}` : deel.event))
