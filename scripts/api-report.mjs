// Compares the public types of every door with the committed report in etc/; `--update` writes the reports anew.

import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { doors } from './doors.mjs';

/** Everything that some door exports: a type of another door can be imported there. */
const exported = new Set(
  doors.flatMap(({ source }) =>
    [...readFileSync(source, 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) =>
      names.match(/\w+/g),
    ),
  ),
);

const update = process.argv.includes('--update');
const none = { logLevel: 'none' };

const reportOf = (door) => {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve('api-extractor.json'),
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(`dist/${door.file}.d.ts`),
      compiler: { tsconfigFilePath: resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFolder: resolve('etc'),
        reportTempFolder: resolve('temp'),
        reportFileName: `${door.file}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: {
          default: { logLevel: 'warning' },
          // Everything that a door exports is public, and typedoc reads the comments.
          'ae-missing-release-tag': none,
          'ae-forgotten-export': { logLevel: 'error' },
          'ae-unresolved-link': none,
        },
        tsdocMessageReporting: { default: none },
      },
    },
  });
  return Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      // The bundled compiler is a little older than ours, which is harmless here.
      if (message.messageId.startsWith('console-compiler-version')) message.logLevel = 'none';
      if (message.messageId === 'console-preamble') message.logLevel = 'none';
      const [, forgotten] = /^The symbol "(\w+)"/.exec(message.text) ?? [];
      if (message.messageId === 'ae-forgotten-export' && exported.has(forgotten)) message.logLevel = 'none';
    },
  });
};

mkdirSync('etc', { recursive: true });
mkdirSync('temp', { recursive: true });
const changed = doors.filter((door) => !reportOf(door).succeeded);
if (changed.length > 0) {
  const names = changed.map((door) => door.name).join(', ');
  console.error(
    `The public types of ${names} differ from etc/: run "npm run api:update" and read the difference.`,
  );
  process.exit(1);
}
console.log(`${doors.length} doors are as their reports say`);
