import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/scenario/json-schemas.ts';

/** Writes the JSON Schemas of authored files to scenarios/schema, where editors find them. A house test notices when they are stale. */
const folder = new URL('../scenarios/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
