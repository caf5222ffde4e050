import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { type Plugin, defineConfig } from 'vite'

const apps = ['portal', 'desk', 'inspector', 'designer'] as const
const root = import.meta.dirname

/** One build, four apps. The server answers every path below `/<app>/` with that app's `index.html`. */
export default defineConfig({
  root,
  plugins: [react(), appPages()],
  build: {
    outDir: join(root, 'dist'),
    emptyOutDir: true,
    // antd alone is past the 500 kB at which Vite warns; it is one file for all four apps and cached for a year
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: Object.fromEntries(apps.map(app => [app, join(root, app, 'index.html')])),
      output: {
        codeSplitting: {
          groups: [
            // bpmn-js is large and only the designer draws diagrams
            {
              name: 'bpmn',
              test: /node_modules\/(bpmn-|diagram-js|moddle|min-dash|min-dom|tiny-svg)/,
              priority: 3,
            },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\//, priority: 2 },
            {
              name: 'antd',
              test: /node_modules\/(antd|@ant-design|@rc-component|rc-|dayjs)/,
              priority: 1,
              // what one app alone uses stays with that app
              minShareCount: 2,
            },
            // the rest that several apps have in common
            { name: 'kit', minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})

/** In development, as the server does in production: a page's address leads to its app's `index.html`. */
function appPages(): Plugin {
  return {
    name: 'guibiao-app-pages',
    configureServer(server) {
      server.middlewares.use((req, res, next) => {
        const path = req.url?.split('?')[0] ?? '/'
        const app = apps.find(name => path === `/${name}` || path.startsWith(`/${name}/`))
        if (path === '/') return void res.writeHead(302, { location: '/portal/' }).end()
        if (app && req.headers.accept?.includes('text/html')) req.url = `/${app}/index.html`
        next()
      })
    },
  }
}
