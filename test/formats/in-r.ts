import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether R is installed here; where it is not, what needs it is skipped and says so. */
export const hasR = ((): boolean => {
  try {
    execFileSync('Rscript', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** What the name of a test adds where it is skipped. */
export const skippedWithoutR = hasR ? '' : ' (skipped: there is no Rscript here)';

/** What R prints when it has read a file with a script and run one more line. */
export const inR = (file: string, content: string, script: string, line: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'resiliens-'));
  try {
    writeFileSync(join(folder, file), content);
    writeFileSync(join(folder, 'read.R'), `${script}\n${line}\n`);
    return execFileSync('Rscript', ['--vanilla', 'read.R'], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
