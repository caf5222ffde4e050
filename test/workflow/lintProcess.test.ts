import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Finding, ruleNames } from '../../workflows/lint/finding'
import { canvasWords } from '../../workflows/lint/canvasWords'
import { lintProcess } from '../../workflows/lint/lintProcess'
import { itemOfShape, processOf, type ShapeName, shapeNames } from './support/shapes'
import { smallProcess } from './support/smallProcess'

const told = (found: readonly Finding[]) => found.map(({ rule, element }) => `${rule} ${element}`.trim())

describe('the rules of a process', () => {
  it('find nothing in a process without a fault', async () => {
    expect(await lintProcess(smallProcess)).to.deep.equal([])
  })

  for (const name of shapeNames) {
    it(`find nothing in the shape ${name}`, async () => {
      const item = itemOfShape(name)
      expect(await lintProcess(await processOf(item), item)).to.deep.equal([])
    })
  }

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
    ['user-task',          'review',   'formKey="guibiao:review"',   'formKey="guibiao:decision"',  'a task has the form of its own step'],
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
    ['word',               'open',     'name="收件登记"',              'name="收一下材料"',              'things have the glossary’s names'],
    ['documentation',      'open',     '登记收件日期。',               '',                             'every element is explained'],
    ['every-path-ends',    'review',   '<bpmn:sequenceFlow id="toClosed" sourceRef="review" targetRef="closed" />', '', 'a case that stops here is never finished'],
    ['every-path-ends',    'review',   '<bpmn:sequenceFlow id="toReview" sourceRef="open" targetRef="review" />', '', 'nothing ever comes here'],
    ['doctype',            '',         '<bpmn:definitions',           '<!DOCTYPE x [<!ENTITY a "a">]><bpmn:definitions', 'entities are refused before anything is read'],
    ['too-large',          '',         '审核材料。',                   'x'.repeat(1024 * 1024),        'a file over 1 MiB is not read'],
    ['too-many-nodes',     '',         '</bpmn:process>',             `${'<bpmn:task id="t" />'.repeat(501)}</bpmn:process>`, 'nor is one of more than 500 nodes'],
    ['script-task',        '',         '<bpmn:userTask id="review"',  '<bpmn:scriptTask id="s" /><bpmn:userTask id="review"', 'the engine runs no scripts'],
  ]
  for (const [rule, element, from, to, because] of faults) {
    it(`${rule} at ${element || 'the file'}: ${because}`, async () => {
      expect(smallProcess).to.contain(from)

      const found = await lintProcess(smallProcess.replace(from, to))

      expect(told(found)).to.include(`${rule} ${element}`.trim())
    })
  }

  it('let shapes touch without calling it an overlap', async () => {
    const touching = smallProcess.replace('x="400" y="60"', 'x="300" y="60"')

    expect((await lintProcess(touching)).filter(({ rule }) => rule === 'overlap')).to.deep.equal([])
  })
})

describe('the rules of a process of an item', () => {
  // prettier-ignore
  const faults: [rule: Finding['rule'], element: string, of: ShapeName, from: RegExp, to: string, because: string][] = [
    ['deadlock',            'answersComplete', 'joint',         /<bpmn:parallelGateway id="askDepartments"([^]*?)<\/bpmn:parallelGateway>/, '<bpmn:exclusiveGateway id="askDepartments"$1</bpmn:exclusiveGateway>', 'one way is taken, and the join waits for the others'],
    ['unsynchronised-join', 'review',          'joint',         /<bpmn:parallelGateway id="answersComplete"([^]*?)<\/bpmn:parallelGateway>/, '<bpmn:exclusiveGateway id="answersComplete"$1</bpmn:exclusiveGateway>', 'each answer would open a review of its own'],
    ['can-refuse',          'decision',        'standard',      /=decision = "refused"/,                   '=decision = "later"', 'whoever decides may say no'],
    ['can-refuse',          'decision',        'standard',      /(id="issueRefusal"[^]*?)issue-document/,  '$1archive-case',     'and says why, on paper'],
    ['supplement-once',     'acceptanceCheck', 'standard',      /name="supplement\.received"/,             'name="case.asked"',  'the applicant’s answer comes back'],
    ['pause-and-resume',    'specialProcedure', 'expert-review', /value="special-procedure-notice"/,        'value="receipt"',    'what is not counted is told in writing'],
    ['hearing',             '',                'hearing',       /value="hearing"/,                         'value="review"',     'a hearing that the law demands is held'],
    ['steps-of-item',       '',                'site-check',    /value="site-check"/,                      'value="review"',     'no step of the item is left out'],
    ['steps-of-item',       'review',          'standard',      /value="step\.review"/,                    'value="step.decision"', 'a step has its own limit'],
    ['steps-of-item',       'review',          'standard',      /candidateGroups="16\.review"/,            'candidateGroups="16.window"', 'and its own post'],
    ['steps-of-item',       'countersign40',   'joint',         /key="department" value="40"/,             'key="department" value="41"', 'those who are asked are the item’s'],
    ['steps-of-item',       '',                'standard',      /case-filed\.ZZ16001/,                     'case-filed.ZZ16002', 'a filing starts its own process'],
    ['deemed-effect',       '',                'standard',      /name="acceptance\.decision"/,             'name="acceptance.asked"', 'in silence the law accepts'],
    ['deemed-effect',       '',                'standard',      /name="case\.withdrawn"/,                  'name="licence.decision"', 'no diagram gives what no law gives'],
    ['withdrawal',          '',                'standard',      /name="case\.withdrawn"/,                  'name="case.dropped"', 'until the decision the applicant may withdraw'],
  ]
  for (const [rule, element, of, from, to, because] of faults) {
    it(`${rule} at ${element || 'the file'}: ${because}`, async () => {
      const item = itemOfShape(of)
      const xml = await processOf(item)
      expect(xml).to.match(from)

      const found = await lintProcess(xml.replace(from, to), item)

      expect(told(found)).to.include(`${rule} ${element}`.trim())
    })
  }

  it('know the words of the glossary, and no others', () => {
    const glossary = readFileSync(path.join(import.meta.dirname, '../../docs/glossary.md'), 'utf8')
    const words = [
      ...glossary.split('## Words on the canvas')[1]!.matchAll(/^\| (\p{Script=Han}[^|]*?) +\|/gmu),
    ]
    expect(words.map(([, word]) => word)).to.deep.equal([...canvasWords])
  })

  it('are all explained in the how-to', () => {
    const howTo = readFileSync(path.join(import.meta.dirname, '../../docs/how-to/process-rules.md'), 'utf8')
    expect(ruleNames.filter(name => !howTo.includes(`\`${name}\``))).to.deep.equal([])
  })
})
