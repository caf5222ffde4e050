export * from './changes'
export * from './queries'
export * from './session'
export { useLiveUpdates } from './useLiveUpdates'
