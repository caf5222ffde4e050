import { Linter } from 'bpmnlint'
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js'
import { moddle } from '../moddle'

const config = {
  extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-cloud-8-5'],
  rules: {
    // ways that exclude one another meet at a task; that parallel ones do not is proved (`unsynchronised-join`)
    'fake-join': 'off',
  },
}

/**
 * What bpmnlint and Camunda's rules for 8.5 find. A new linter for each document: one that is used again carries
 * the state of its rules over.
 */
export async function bpmnlintFindings(xml: string): Promise<string[]> {
  const linter = new Linter({ config, resolver: new NodeResolver() })
  const { rootElement } = await moddle().fromXML(xml)
  const results = await linter.lint(rootElement)
  return Object.entries(results).flatMap(([rule, reports]) =>
    reports.map(({ id, message }) => `${id ?? ''}: ${message} [${rule}]`),
  )
}
