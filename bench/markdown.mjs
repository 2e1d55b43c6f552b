/** How figures are written down. */

export const ns = (time) => (time >= 10_000 ? `${(time / 1000).toFixed(0)} µs` : `${Math.round(time)} ns`);

export const ms = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

/** Rows in so many milliseconds, as millions a second. */
export const millions = (rows, time) => `${(rows / time / 1000).toFixed(1)} M/s`;

/** How many times faster than a peer. */
export const ratio = (peer, own) => `${(peer / own).toFixed(2)} x`;

export const met = (reached, target) => (reached >= target ? 'reached' : 'missed');

export const kilobytes = ({ brotli }) => `${(brotli / 1000).toFixed(1)} kB`;

export const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
