import { expectTypeOf, test } from 'vitest';
import type { FactorId, ProtectiveFactorId, RiskFactorId } from '../../src/model/factor-ids.js';
import type { ThemeCode } from '../../src/model/register-code.js';

test('a misspelt id does not compile', () => {
  expectTypeOf<'frequent-moves'>().toExtend<RiskFactorId>();
  expectTypeOf<'good-friends'>().toExtend<ProtectiveFactorId>();
  expectTypeOf<'good-friends'>().not.toExtend<RiskFactorId>();
  expectTypeOf<'frequent-move'>().not.toExtend<FactorId>();
  expectTypeOf<'1.1.04'>().toExtend<ThemeCode>();
  expectTypeOf<'1.1.05'>().not.toExtend<ThemeCode>();
  // @ts-expect-error: the id is `frequent-moves`
  expectTypeOf<'frequent-move'>().toExtend<FactorId>();
});
