const WIDTH = 30;

/** Tells on the error stream how far a long job has come: a bar on a terminal, a line a tenth elsewhere. */
export const progressOf = (total) => {
  let last = '';
  let lastTenth = -1;
  const { isTTY } = process.stderr;
  return (what, done) => {
    const share = Math.min(1, done / total);
    const tenth = Math.floor(share * 10);
    const isNews = isTTY ? share === 1 || what !== last : what !== last || tenth !== lastTenth;
    if (!isTTY && !isNews) return;
    [last, lastTenth] = [what, tenth];
    const filled = Math.round(share * WIDTH);
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${what}`;
    process.stderr.write(isTTY ? `\r\u001b[K${bar}${share === 1 ? '\n' : ''}` : `${bar}\n`);
  };
};
