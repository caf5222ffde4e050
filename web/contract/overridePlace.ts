import { z } from 'zod'

/** Where an exception holds: one department, one type of item, or both. */
export const overridePlace = {
  departmentNo: z
    .string()
    .regex(/^\d{2}$/, 'WRONG_FORM')
    .optional(),
  itemType: z.string().min(1, 'REQUIRED').optional(),
}

export const namesAPlace = (one: {
  departmentNo?: string | undefined
  itemType?: string | undefined
}): boolean => one.departmentNo !== undefined || one.itemType !== undefined
