import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'src/schema/shapes';

/**
 * The zod schemas of every form, by the name of the type each of them reads, and zod itself.
 *
 * @returns {Promise<{ z: typeof import('zod'), shapes: Map<string, import('zod').ZodType> }>}
 */
export const loadShapes = async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const lines = files.map((name) => `export * from './${folder}/${name.replace(/[.]ts$/, '.js')}';`);
  const result = await build({
    stdin: {
      contents: ["export * as z from 'zod';", ...lines].join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  const { z, ...parts } = await import(`data:text/javascript;base64,${code}`);
  const schemas = Object.entries(parts).filter(([, part]) => part instanceof z.ZodType);
  return { z, shapes: new Map(schemas.map(([name, schema]) => [typeNameOf(name), schema])) };
};

const typeNameOf = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
