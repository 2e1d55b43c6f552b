import { build, type Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

/** Leaves everything but the room of the schemas outside. */
const roomOnly: Plugin = {
  name: 'room-only',
  setup: ({ onResolve }) => {
    onResolve(
      { filter: /^\.\.?\/(?:\.\.\/)?(?:assessment|document|errors|logic|model|scoring)\// },
      ({ path }) => ({
        path,
        external: true,
      }),
    );
  },
};

/** The whole room as one file, as a bundler of packages makes it. */
const door = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/schema/index.ts`],
    bundle: true,
    packages: 'external',
    plugins: [roomOnly],
    format: 'esm',
    treeShaking: false,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** What an application keeps of that file when it uses some of its names. */
const keptOf = async (text: string, names: string): Promise<string> => {
  const virtual: Plugin = {
    name: 'door',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^door$/ }, () => ({ path: 'door', namespace: 'virtual' }));
      onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({ contents: text, resolveDir: root }));
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: names === '' ? "import 'door';" : `export { ${names} } from 'door';`,
      resolveDir: root,
    },
    bundle: true,
    packages: 'external',
    format: 'esm',
    treeShaking: true,
    minify: true,
    plugins: [virtual, roomOnly],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

describe('what nobody uses costs nothing', () => {
  test('of the door without a name nothing is left', async () => {
    const left = await keptOf(await door(), '');
    expect(left.replaceAll(/import[^;]*?"[^"]*";/g, '').trim()).toBe('');
  });

  test('the schema of answers brings neither assessments nor instruments', async () => {
    const text = await door();
    const left = await keptOf(text, 'AnswersSchema');
    expect(left).toContain('answer-invalid');
    for (const word of ['bufferingLinks', 'weightReason', 'livesWithChild', 'rationale', 'carrierOpen'])
      expect([word, left.includes(word)]).toEqual([word, false]);
    expect(left.length).toBeLessThan(text.length / 4);
  });

  test('the schema of an observation brings no other record', async () => {
    const left = await keptOf(await door(), 'ObservationSchema');
    expect(left).toContain('livesWithChild');
    expect(left).not.toContain('weightReason');
  });
});
