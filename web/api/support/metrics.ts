import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What Prometheus reads at /metrics. Labels are routes and codes, never people or cases. */
export function createMetrics(listeners: () => number) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'guibiao_' })
  const calls = new Counter({
    name: 'guibiao_http_calls_total',
    help: 'Calls by their name in the access log and their status',
    labelNames: ['call', 'status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'guibiao_http_seconds',
    help: 'Seconds from the first byte of a call to its answer',
    labelNames: ['call'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2],
    registers: [registry],
  })
  new Gauge({
    name: 'guibiao_live_streams',
    help: 'Open event streams of this web process',
    registers: [registry],
    collect() {
      this.set(listeners())
    },
  })
  return {
    observe(call: string, status: number, took: number) {
      calls.inc({ call, status })
      seconds.observe({ call }, took)
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
