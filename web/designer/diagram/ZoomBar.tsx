import { FullscreenOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'

export interface ZoomBarProps {
  onZoomIn(): void
  onZoomOut(): void
  onFit(): void
}

/** Stands at the lower left: the lower right belongs to the bpmn.io watermark, which nothing may cover. */
export function ZoomBar({ onZoomIn, onZoomOut, onFit }: ZoomBarProps) {
  const { t } = useTranslation()
  return (
    <Space.Compact className="zoom-bar" role="group" aria-label={t('diagram.zoom')}>
      <Button icon={<MinusOutlined aria-hidden />} aria-label={t('diagram.zoomOut')} onClick={onZoomOut} />
      <Button icon={<PlusOutlined aria-hidden />} aria-label={t('diagram.zoomIn')} onClick={onZoomIn} />
      <Button icon={<FullscreenOutlined aria-hidden />} onClick={onFit}>
        {t('diagram.fit')}
      </Button>
    </Space.Compact>
  )
}
