import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import type { PaginationProps } from 'antd'

/** antd names the arrows of a long table in English; here they say where they lead. */
export const turner =
  (previous: string, next: string): NonNullable<PaginationProps['itemRender']> =>
  (_, type, shown) => {
    if (type !== 'prev' && type !== 'next') return shown
    const isBack = type === 'prev'
    return (
      <button
        type="button"
        className="ant-pagination-item-link"
        tabIndex={-1}
        aria-label={isBack ? previous : next}
      >
        {isBack ? <LeftOutlined aria-hidden /> : <RightOutlined aria-hidden />}
      </button>
    )
  }
