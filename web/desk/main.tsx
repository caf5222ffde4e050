import { renderApp } from '../shared/App'
import { routes } from './routes'
import en from './texts/en.json'
import zhCN from './texts/zh-CN.json'

renderApp(routes, { basename: '/desk', texts: { 'zh-CN': zhCN, en } })
