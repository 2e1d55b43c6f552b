import { describe, expect, it } from 'vitest';
import { toTest } from '../../scripts/examples/to-test.mjs';

const bodyOf = (code: string): string =>
  toTest({ file: 'guide.md', line: 7, code }).split('async () => {\n')[1]?.split('\n});')[0] ?? '';

describe('an example as a test', () => {
  it('is named after its place and keeps its imports on top', () => {
    const test = toTest({ file: 'guide.md', line: 7, code: "import { a } from 'resiliens';\n\na();" });
    expect(test).toContain('import { a } from \'resiliens\';\n\n$example("guide.md:7", async () => {\na();');
  });

  it.each([
    ['one + 1; // => 2', '$expect(one + 1).toEqual(2);'],
    ['const two = one + 1; // => 2', 'const two = one + 1;\n$expect(two).toEqual(2);'],
    ['f(); // => {\n//   a: 1,\n// }', '$expect(f()).toEqual({\n   a: 1,\n });'],
    ['f();\n// a remark', 'f();'],
    ['f(); // => 1\n// a remark', '$expect(f()).toEqual(1);'],
    [
      "f(); // throws 'id-unknown'",
      "$expect(() => { f(); }).toThrow($expect.objectContaining({ code: 'id-unknown' }));",
    ],
  ])('turns %j into an assertion', (code, assertion) => {
    expect(bodyOf(code)).toBe(assertion);
  });

  it.each(['if (a) {\n  f(); // => 1\n}', '// => 1'])(
    'refuses the claim in %j, which would not be checked',
    (code) => {
      expect(() => bodyOf(code)).toThrow('cannot be checked');
    },
  );

  it('refuses an import that a reader could not write', () => {
    expect(() => bodyOf("import { a } from './a.js';")).toThrow('as a reader would');
  });
});
