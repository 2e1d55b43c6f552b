import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bundles one import of the built package with everything it drags in, minified, as an application would.
 *
 * @param {{ door: string, names: readonly string[] }} wanted
 * @returns {Promise<{ text: string, brotli: number, packages: string[] }>}
 */
export const bundleOf = async ({ door, names }) => {
  const result = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${door}';`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  const packages = Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
    .filter((name) => name !== undefined);
  return {
    text: result.outputFiles[0].text,
    brotli: brotliCompressSync(result.outputFiles[0].contents).length,
    packages: [...new Set(packages)],
  };
};
