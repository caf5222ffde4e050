import { z } from 'zod'
import { problem } from '../../contract/common'
import type { Route } from './defineRoute'

type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, never>

/** The OpenAPI 3.1 document, made from the same routes that are mounted: it cannot say what does not run. */
export function openApi(routes: readonly AnyRoute[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [route.method]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Guibiao 圭表',
      version,
      description: 'Online administrative approval and electronic supervision.',
    },
    paths,
    components: {
      schemas: { Problem: schema(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-guibiao' } },
    },
  }
}

function operation(route: AnyRoute): object {
  const hasBody = route.method === 'post' && Object.keys(shapeOf(route.body)).length > 0
  return {
    operationId: route.audit,
    summary: route.summary,
    security: route.access === 'public' ? [] : [{ session: [] }],
    parameters: [...fields(route.params, 'path'), ...fields(route.query, 'query'), ...headers(route)],
    ...(hasBody
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schema(route.body, 'input') } },
          },
        }
      : {}),
    responses: {
      default: {
        description: 'The answer',
        ...(route.answers
          ? { content: { 'application/json': { schema: schema(route.answers, 'output') } } }
          : {}),
      },
      '4XX': {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
      '503': { description: 'Try again after Retry-After seconds' },
    },
  }
}

function headers(route: AnyRoute): object[] {
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  })
  return [
    ...(route.needs === 'version'
      ? [header('If-Match', 'the version of the case that was seen, as its ETag')]
      : []),
    ...(route.needs === 'key'
      ? [header('Idempotency-Key', 'made once per form; 16 to 64 letters, digits, hyphens')]
      : []),
    ...(route.access === 'signed-in' && route.method !== 'get'
      ? [header('X-CSRF-Token', 'csrfToken of the session')]
      : []),
  ]
}

function fields(shape: z.ZodType, place: 'path' | 'query'): object[] {
  return Object.entries(shapeOf(shape)).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !field.safeParse(undefined).success,
    schema: schema(field, 'input'),
  }))
}

const shapeOf = (shape: z.ZodType): Record<string, z.ZodType> =>
  shape instanceof z.ZodObject
    ? (shape.shape as Record<string, z.ZodType>)
    : shape instanceof z.ZodUnion
      ? { union: shape }
      : {}

function schema(shape: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(shape, { io, unrepresentable: 'any' })
  return rest
}
