import { loadPublished } from '../../config/loadPublished'

/** The real configuration, read and checked once for all tests of a process. Nobody changes it. */
export const published = loadPublished()
