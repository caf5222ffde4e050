import type { RuleSet } from '../domain/supervision/ruleSet'
import { ruleSetShape } from '../web/contract/ruleSet'
import { readConfig } from './support'

/** A versioned rule set. @throws ConfigError naming the file and the field */
export const loadRuleSet = (file: string): RuleSet => readConfig(file, ruleSetShape) as RuleSet
