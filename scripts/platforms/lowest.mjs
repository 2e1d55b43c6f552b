import { emptyFolder, install } from '../package/folders.mjs';
import { addSmoke, smoke } from '../package/smoke.mjs';

const lowest = ['zod@4.4.0', 'fast-check@4.0.0'];

export const lowestCheck = {
  name: `Lowest peers (${lowest.join(', ')})`,
  run: async ({ tarball, results }) => {
    const folder = emptyFolder('lowest');
    await install(folder, [tarball, ...lowest]);
    addSmoke(folder);
    const node = [process.execPath];
    if ((await smoke(folder, node, 'import.mjs')) !== results)
      throw new Error('other results than with newer peers');
    await smoke(folder, node, 'optional.mjs', ['present']);
    return 'every door opens, same results';
  },
};
