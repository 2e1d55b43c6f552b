import { existsSync } from 'node:fs';
import { doors } from './scripts/doors.mjs';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPoints: doors.map((door) => door.source).filter((path) => existsSync(path)),
  tsconfig: 'tsconfig.json',
  plugin: ['typedoc-plugin-markdown'],
  out: 'docs/api',
  readme: 'none',
  // Without source links the pages do not change from commit to commit.
  disableSources: true,
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: [
    'Function',
    'Interface',
    'TypeAlias',
    'Variable',
    'Property',
    'Class',
    'Method',
    'Constructor',
    'Accessor',
    'Enum',
    'EnumMember',
    'TypeParameter',
    'Parameter',
  ],
};
