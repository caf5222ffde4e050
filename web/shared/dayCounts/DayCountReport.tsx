import { DownloadOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DayCountList } from '../../contract/dayCounts'
import { Day } from '../Day'
import { Instant } from '../Instant'
import { Empty } from '../states/Empty'
import { DayCountTable } from './DayCountTable'
import { DayCountTotals } from './DayCountTotals'
import { DayLines } from './DayLines'
import { sumOf, sumsByDay, sumsByDepartment } from './sums'
import { useDayCountCsv } from './useDayCountCsv'

const views = ['day', 'department'] as const
type View = (typeof views)[number]

interface DayCountReportProps {
  list: DayCountList
  isCity: boolean
  by: View
  choose(changed: Record<string, string | null>): void
}

/** The sums, the lines, and the tables behind them. */
export function DayCountReport({ list, isCity, by, choose }: DayCountReportProps) {
  const { t } = useTranslation('shared')
  const download = useDayCountCsv(list)
  if (list.counts.length === 0 || list.countedAt === null)
    return <Empty title={t('dayCount.none')} text={t('dayCount.noneText')} />
  const days = sumsByDay(list)
  const total = sumOf(list.counts)
  const hasDepartments = isCity && list.departmentNo === null
  return (
    <>
      <DayCountTotals sum={total} />
      <div className="day-charts">
        <DayLines title={t('dayCount.cases')} fields={['filed', 'finished', 'promiseMet']} days={days} />
        <DayLines title={t('dayCount.cards')} fields={['warnings', 'yellow', 'red']} days={days} />
      </div>
      <div className="day-bar">
        {hasDepartments && (
          <Segmented<View>
            aria-label={t('dayCount.by')}
            value={by}
            options={views.map(value => ({ value, label: t(`dayCount.byView.${value}`) }))}
            onChange={view => choose({ by: view === 'day' ? null : view })}
          />
        )}
        <span className="gb-quiet">
          {t('dayCount.countedAt')} <Instant at={list.countedAt} />
        </span>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={download}>
          {t('dayCount.download')}
        </Button>
      </div>
      {hasDepartments && by === 'department' ? (
        <DayCountTable
          caption={t('dayCount.byDepartment')}
          head={t('dayCount.department')}
          rows={sumsByDepartment(list).map(({ no, name, ...sum }) => ({
            key: no,
            name: (
              <Button type="link" size="small" onClick={() => choose({ departmentNo: no })}>
                {name}
              </Button>
            ),
            sum,
          }))}
          total={total}
        />
      ) : (
        <DayCountTable
          caption={t('dayCount.byDay')}
          head={t('dayCount.day')}
          rows={days.toReversed().map(({ on, ...sum }) => ({ key: on, name: <Day on={on} />, sum }))}
          total={total}
        />
      )}
    </>
  )
}
