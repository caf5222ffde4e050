import { z } from 'zod'
import { roles } from '../../domain/identity/roles'
import { text } from './common'

export const signIn = z.strictObject({
  loginName: text(64),
  password: z.string().min(1, 'REQUIRED').max(256, 'TOO_LONG'),
})

export const session = z.object({
  account: z.object({
    id: z.string(),
    loginName: z.string(),
    name: z.string(),
    role: z.enum(roles),
    departmentNo: z.string().optional(),
    departmentName: z.string().optional(),
  }),
  /** To be sent back as `X-CSRF-Token` with every changing call. */
  csrfToken: z.string(),
  permissions: z.array(z.string()),
})
export type Session = z.infer<typeof session>

/** What any page may know without signing in. */
export const site = z.object({
  isDemo: z.boolean(),
  officeNow: z.string(),
  today: z.string(),
  demoAccounts: z
    .array(
      z.object({
        loginName: z.string(),
        password: z.string(),
        name: z.string(),
        role: z.enum(roles),
        title: z.string(),
      }),
    )
    .optional(),
})
export type Site = z.infer<typeof site>

export const registration = z.strictObject({
  loginName: z.string().regex(/^[a-z][a-z0-9._-]{3,31}$/, 'LOGIN_NAME_FORM'),
  password: z.string().min(12, 'PASSWORD_SHORT').max(256, 'TOO_LONG'),
  name: text(64),
})
