import { build } from 'esbuild';

/**
 * The zod schemas of every form, by the name of the type each of them reads, and zod itself.
 *
 * @returns {Promise<{ z: typeof import('zod'), shapes: Map<string, import('zod').ZodType> }>}
 */
export const loadShapes = async () => {
  const result = await build({
    stdin: {
      contents: "export * as z from 'zod'; export * from './scripts/json-schema/forms.mjs';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  const { z, ...forms } = await import(`data:text/javascript;base64,${code}`);
  const schemas = Object.entries(forms).filter(([, form]) => form instanceof z.ZodType);
  return { z, shapes: new Map(schemas.map(([name, schema]) => [typeNameOf(name), schema])) };
};

/** A form is called as the type it reads, with a small letter. */
const typeNameOf = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
