import { stopTheCity } from '../support/startCity'

after(() => stopTheCity())
