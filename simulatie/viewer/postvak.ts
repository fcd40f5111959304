import type { FastifyPluginAsync } from 'fastify'
import type { NotifynlSimulator } from '../notifynl/simulator.ts'

const most = 5

/** `GET /demo/postvak`: what NotifyNL would have delivered, newest first. Nobody here has a telephone to look at. */
export const demoPostvak =
  ({ postvak }: Pick<NotifynlSimulator, 'postvak'>): FastifyPluginAsync =>
  async app => {
    app.get('/demo/postvak', async () => postvak().slice(-most).reverse())
  }
