import SerializerSelector from '@fastify/fast-json-stringify-compiler'

/** What writes an answer is compiled when the first one is written: for all operations that is a tenth of the start. */
export const createBuildSerializer = (): SerializerSelector.SerializerFactory => {
  const create = SerializerSelector()
  return (schemas, options) => {
    const compile = create(schemas, options)
    return route => {
      let write: SerializerSelector.Serializer | undefined
      return answer => {
        write ??= compile(route)
        return write(answer)
      }
    }
  }
}
