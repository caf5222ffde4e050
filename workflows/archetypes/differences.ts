import { diff } from 'bpmn-js-differ'
import { type ModdleElement, moddle } from '../moddle'

/** What a designer's file has that the generated one has not, and the other way round; positions do not count. */
export async function differences(designed: string, generated: string): Promise<string[]> {
  const [before, after] = await Promise.all(
    [generated, designed].map(async xml => (await moddle().fromXML(xml)).rootElement),
  )
  const { _added, _removed, _changed, _layoutChanged } = diff(before!, after!)
  return [
    ...Object.values(_added).map(element => `+ ${told(element)}`),
    ...Object.values(_removed).map(element => `- ${told(element)}`),
    ...Object.values(_changed).map(
      ({ model, attrs }) => `~ ${told(model)}: ${Object.keys(attrs).join(', ')}`,
    ),
    ...(Object.keys(_layoutChanged).length > 0
      ? [`${Object.keys(_layoutChanged).length} 处移动了 / moved`]
      : []),
  ]
}

const told = ({ $type, id = '', name }: ModdleElement): string =>
  `${$type.replace('bpmn:', '')} ${id}${name ? `（${name}）` : ''}`
