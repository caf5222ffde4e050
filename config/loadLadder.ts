import type { Ladder } from '../domain/notification/ladder'
import { ladderShape } from '../web/contract/ladder'
import { readConfig } from './support'

/** Who is told of what. @throws ConfigError naming the file and the field */
export const loadLadder = (file: string): Ladder => readConfig(file, ladderShape) as Ladder
