import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FormName, jsonSchemas } from '../../src/scenario/json-schemas.ts';

const published = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../scenarios/schema/${name}.schema.json`, import.meta.url), 'utf8'));

/** Fields without an explanation, by path. */
function unexplained(schema: unknown, path = ''): readonly string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const { properties, items, additionalProperties, ...own } = schema as Record<string, unknown>;
  const fields = Object.entries((properties ?? {}) as Record<string, Record<string, unknown>>);
  return [
    ...fields.filter(([, field]) => typeof field['description'] !== 'string').map(([name]) => `${path}.${name}`),
    ...fields.flatMap(([name, field]) => unexplained(field, `${path}.${name}`)),
    ...unexplained(items, `${path}[]`),
    ...unexplained(additionalProperties, `${path}.*`),
    ...(own['$ref'] ? [`${path} refers elsewhere`] : []),
  ];
}

describe('the schemas beside the scenarios', () => {
  const names: readonly FormName[] = ['account', 'offer', 'words', 'call', 'case', 'journey', 'journey-words', 'drill'];

  test.each(names)('%s is what authors are held to; if not: npx tsx scripts/write-schemas.ts', (name) => {
    expect(published(name)).toEqual(jsonSchemas()[name]);
  });

  test.each(names)('every field of %s is explained to whoever edits it', (name) => {
    expect(unexplained(jsonSchemas()[name])).toEqual([]);
  });
});
