// Writes the JSON Schema of every kind of data into json-schema/, from the zod schemas and the comments of the model.

import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schema/generate.mjs';

mkdirSync('json-schema', { recursive: true });
for (const [name, schema] of Object.entries(await jsonSchemas())) {
  writeFileSync(`json-schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`json-schema/${name}.json: ${Object.keys(schema.$defs ?? {}).length} definitions`);
}
