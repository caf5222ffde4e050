import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type ErrorRequestHandler, type Express } from 'express'
import helmet from 'helmet'
import type { z } from 'zod'
import { resumeSession } from '../../usecases/signIn'
import type { House } from '../../usecases/ports'
import type { Log } from '../../lib/log'
import { allRoutes } from './routes/allRoutes'
import type { ChangeCaseDeps } from './routes/cases/changeCase.route'
import type { ProcessDeps } from './routes/guide/process.route'
import type { ClockDeps } from './routes/people/administration.route'
import type { SiteDeps } from './routes/people/getSite.route'
import type { Route } from './support/defineRoute'
import { guessLimit } from './support/limits'
import type { LiveUpdates } from './support/liveUpdates'
import { createMetrics } from './support/metrics'
import { mount } from './support/mount'
import { openApi } from './support/openApi'
import { sendProblem } from './support/problems'
import { rememberBriefly } from './support/rememberBriefly'
import { type TextsByLanguage, languageOf } from './support/texts'

export interface AppDeps
  extends
    House,
    Pick<ProcessDeps, 'processes'>,
    Omit<ClockDeps, 'clock'>,
    Pick<SiteDeps, 'demoAccounts'>,
    Pick<ChangeCaseDeps, 'texts'> {
  live: LiveUpdates
  log: Log
  version: string
  /** Folder of the built pages. */
  pages: string
  /** Every part really answers: name → whether it does. */
  readiness(): Promise<Record<string, boolean>>
}

const BODY_LIMIT = '256kb'
/** A page asks several things at once: they are one person. */
const SESSION_KEPT_MS = 1_000
const apps = ['portal', 'desk', 'inspector', 'designer'] as const

/** The web door: headers, limits, the API, the pages. */
export function createApp(deps: AppDeps): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback') // a TLS proxy on this machine tells whom it speaks for; nobody else is believed
  app.set('query parser', 'simple') // ?a[$ne]= stays text: no objects from a query string
  app.use(securityHeaders())
  const metrics = createMetrics(() => deps.live.size)

  app.get('/healthz', (_, response) => void response.type('text').send('ok'))
  app.get('/readyz', async (_, response) => {
    const parts = await deps.readiness()
    response.status(Object.values(parts).every(Boolean) ? 200 : 503).json(parts)
  })
  app.get(
    '/metrics',
    async (_, response) => void response.type(metrics.contentType).send(await metrics.text()),
  )
  app.use('/api', api(deps, metrics.observe))
  servePages(app, deps.pages)
  return app
}

function api(deps: AppDeps, observe: (call: string, status: number, took: number) => void): express.Router {
  const router = express.Router()
  const { texts, log, clock, accessLog } = deps
  const document = openApi(allRoutes as never, deps.version)
  // answers depend on who asks, in which language, on which day: nobody keeps them
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  router.get('/openapi.json', (_, response) => void response.json(document))
  router.use(['/session', '/accounts', '/track'], guessLimit(texts))
  router.use(express.json({ limit: BODY_LIMIT, strict: true }))
  const support = {
    resume: rememberBriefly(token => resumeSession(token, deps), SESSION_KEPT_MS),
    accessLog,
    clock,
    texts,
    log,
    observe,
  }
  for (const route of allRoutes)
    mount(router, route as unknown as Route<z.ZodType, z.ZodType, z.ZodType, AppDeps>, deps, support)
  router.use((request, response) =>
    sendProblem(response, 404, 'NOT_FOUND', texts[languageOf(request.get('accept-language'))]),
  )
  router.use(unreadable(texts, log))
  return router
}

/** Bodies that express could not read: too large, or no JSON. */
const unreadable =
  (texts: TextsByLanguage, log: Log): ErrorRequestHandler =>
  (error: { type?: string; status?: number }, request, response, _next) => {
    const words = texts[languageOf(request.get('accept-language'))]
    if (error.type === 'entity.too.large') return sendProblem(response, 413, 'BODY_TOO_LARGE', words)
    if (error.status === 400 || error.status === 415)
      return sendProblem(response, 400, 'INVALID', words, { invalid: [] })
    log.error({ err: error }, 'a call failed')
    return sendProblem(response, 500, 'INTERNAL', words)
  }

const securityHeaders = () =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"], // antd writes its styles into the page
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  })

/** Each app is one page with its own paths below it. Hashed files may be kept for ever, pages not at all. */
function servePages(app: Express, pages: string): void {
  app.get('/', (_, response) => response.redirect('/portal/'))
  app.use(
    '/assets',
    express.static(path.join(pages, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  for (const name of apps) {
    const file = path.join(pages, name, 'index.html')
    app.get([`/${name}`, `/${name}/*rest`], (request, response) => {
      if (request.path === `/${name}`) return response.redirect(`/${name}/`)
      if (!existsSync(file))
        return response.status(503).type('text').send('页面尚未构建：npm run build / pages are not built')
      response.set('Cache-Control', 'no-cache').sendFile(file)
    })
  }
  app.use(express.static(pages, { index: false, maxAge: '1h' }))
}
