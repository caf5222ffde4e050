import { LeftOutlined } from '@ant-design/icons'
import { Link } from 'react-router'

export const BackLink = ({ to, children }: { to: string; children: string }) => (
  <Link className="pt-back gb-no-print" to={to}>
    <LeftOutlined aria-hidden /> {children}
  </Link>
)
