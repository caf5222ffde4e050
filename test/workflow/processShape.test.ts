import { expect } from 'chai'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Finding, processFindings } from './support/processFindings'
import { readProcess } from './support/readProcess'
import { smallProcess } from './support/smallProcess'

const folder = join(import.meta.dirname, '../../workflows/items')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.bpmn'),
)
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

describe('the processes of the items', () => {
  it('are there', () => {
    expect(files).to.include(join('18', 'ZZ18012.bpmn'))
  })

  for (const file of files) {
    it(`${file} is fit for the engine, the law's clock and the eye`, async () => {
      expect(await processFindings(read(file))).to.deep.equal([])
    })

    it(`${file} holds the process that its name says`, async () => {
      expect((await readProcess(read(file))).ids).to.deep.equal([basename(file, '.bpmn')])
    })
  }
})

describe('processFindings', () => {
  it('finds nothing in a process without a fault', async () => {
    expect(await processFindings(smallProcess)).to.deep.equal([])
  })

  const timer =
    '<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>'
  // prettier-ignore
  const faults: [rule: Finding['rule'], element: string, from: string, to: string, because: string][] = [
    ['job-type',           'open',     'type="open-case"',            'type="send-letter"',           'no worker takes an unlisted job type'],
    ['job-type',           'open',     '<zeebe:taskDefinition type="open-case" />', '',               'a service task without a job type never runs'],
    ['job-type',           'review',   '<zeebe:assignmentDefinition', '<zeebe:userTask /><zeebe:assignmentDefinition', 'native user tasks give the worker no job'],
    ['header',             'open',     'type="open-case"',            'type="issue-document"',       'a job carries the headers that its contract asks for'],
    ['header',             'review',   'value="review"',              'value="ponder"',              'a step is one that the house knows'],
    ['user-task',          'review',   'key="step"',                  'key="stage"',                  'a task without its step opens no page'],
    ['user-task',          'review',   'key="limit"',                 'key="due"',                    'a task without its limit has no clock'],
    ['user-task',          'review',   ' candidateGroups="18.review"', '',                            'a task without a post is in nobody’s inbox'],
    ['limit-code',         'review',   '"step.review"',               '"P3D"',                        'a number of the law does not stand in a header'],
    ['limit-code',         'review',   '"step.review"',               '"review"',                     'the code of a limit has a noun and an event'],
    ['limit-number',       'review',   '审核材料。',                   '应当在三个工作日内审核。',        'nor does it stand in the explanation'],
    ['timer',              'filed',    '</bpmn:documentation></bpmn:startEvent>', `</bpmn:documentation>${timer}</bpmn:startEvent>`, 'a legal deadline is not a BPMN timer'],
    ['no-drawing',         'review',   'bpmnElement="review"',        'bpmnElement="nobody"',         'a node without a shape cannot be seen'],
    ['no-drawing',         'toReview', 'bpmnElement="toReview"',      'bpmnElement="nobody"',         'a flow without an edge cannot be seen'],
    ['overlap',            'open',     'x="400" y="60"',              'x="280" y="120"',              'two shapes lie over each other'],
    ['slanted-flow',       'toReview', '<di:waypoint x="400" y="100" />', '<di:waypoint x="400" y="101" />', 'one pixel off the right angle is off'],
    ['flow-through-shape', 'toClosed', '<di:waypoint x="500" y="100" />', '<di:waypoint x="250" y="100" />', 'a flow runs over a third shape'],
    ['name',               'review',   'name="审核"',                 'name="Review"',                'the canvas speaks Chinese'],
    ['name',               'review',   ' name="审核"',                '',                             'a step without a name says nothing'],
    ['documentation',      'open',     '登记收件日期。',               '',                             'every element is explained'],
  ]
  for (const [rule, element, from, to, because] of faults) {
    it(`${rule} at ${element}: ${because}`, async () => {
      expect(smallProcess).to.contain(from)

      const found = await processFindings(smallProcess.replace(from, to))

      expect(found.map(finding => `${finding.rule} ${finding.element}`)).to.include(`${rule} ${element}`)
    })
  }

  it('lets shapes touch without calling it an overlap', async () => {
    const touching = smallProcess.replace('x="400" y="60"', 'x="300" y="60"')

    const found = await processFindings(touching)

    expect(found.filter(finding => finding.rule === 'overlap')).to.deep.equal([])
  })
})
