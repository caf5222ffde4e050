import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { type RouteObject, RouterProvider, createBrowserRouter } from 'react-router'
import { isApiError } from './api/ApiError'
import { useLiveUpdates } from './api/hooks'
import './base.css'
import './table.css'
import { Root } from './Root'
import { Crashed } from './states/Crashed'
import { PageNotFound } from './states/PageNotFound'
import { Themed } from './Themed'
import { type AppTexts, startTexts } from './texts'

export interface AppOptions {
  /** Such as `/desk`. */
  basename: string
  texts: AppTexts
  /** px; 14 where nothing is said, 16 where citizens read. */
  fontSize?: number
}

/** Starts one of the four apps in `#root`: theme, languages, queries, live updates, router, demo bar. */
export function renderApp(routes: RouteObject[], { basename, texts, fontSize = 14 }: AppOptions): void {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no #root')
  document.documentElement.style.fontSize = `${fontSize}px`
  const i18n = startTexts(texts)
  const router = createBrowserRouter(
    [
      {
        element: <Root />,
        errorElement: <Crashed />,
        children: [...routes, { path: '*', element: <PageNotFound /> }],
      },
    ],
    { basename },
  )
  createRoot(element).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queryClient()}>
          <Themed fontSize={fontSize}>
            <LiveUpdates />
            <RouterProvider router={router} />
          </Themed>
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}

const queryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // a refusal is an answer; only silence and a busy server are asked again
        retry: (failures, error) =>
          failures < 2 && isApiError(error) && [0, 502, 503, 504].includes(error.status),
      },
      mutations: { retry: false },
    },
  })

function LiveUpdates() {
  useLiveUpdates()
  return null
}
