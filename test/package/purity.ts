import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/** What would make a result depend on anything but its arguments, each with the code that does it. */
export const impurities: Record<string, RegExp> = {
  'a console': /\bconsole\s*[.[]/,
  'a timer': /\b(setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b/,
  'a clock':
    /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(\(\s*\)|[;,)])|(?<!new\s)\bDate\s*\(\s*\)|\bTemporal\b|\bperformance\s*\./,
  'the local time zone': /\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\s*\(/,
  'the local language': /\bIntl\s*\.|\.localeCompare\s*\(|\.toLocale\w+\s*\(/,
  'a random source': /\bMath\s*\.\s*random\b|\bcrypto\s*\./,
  'a network': /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b/,
  'code from text': /\beval\s*\(|\bnew\s+Function\b|(?<![\w.])Function\s*\(/,
  'Node itself': /['"`]node:|\brequire\s*\(|(?<![\w/])process\s*\.|\b__dirname\b|\bBuffer\s*\./,
  'a store': /\b(localStorage|sessionStorage|indexedDB)\b|\bdocument\s*\.\s*cookie\b/,
};

/** The impurities in one piece of code; comments and types do not count. */
export const impuritiesOf = (code: string): string[] => {
  const bare = transformSync(code, { loader: 'ts', legalComments: 'none' }).code;
  return Object.entries(impurities)
    .filter(([, pattern]) => pattern.test(bare))
    .map(([name]) => name);
};

/** Every code file under a folder with its impurities, for those that have any. */
export const impureFiles = (folder: string, ending: string): Record<string, string[]> => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );
  if (names.length === 0) throw new Error(`no ${ending} file under ${folder}`);
  const found = names.map((name) => [name, impuritiesOf(readFileSync(join(folder, name), 'utf8'))] as const);
  return Object.fromEntries(found.filter(([, names]) => names.length > 0));
};
