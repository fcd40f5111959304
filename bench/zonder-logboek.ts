import { registerHooks } from 'node:module'

// Loaded before the service by `--import`: its logboek is then one that keeps nothing, to measure what keeping costs.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.endsWith('/logboek/open.ts') ? new URL('./leeg-logboek.ts', import.meta.url).href : specifier,
      context
    )
})
