/** `npm run -s cli -- COMMAND …`: runs the command line from its source. A command that is at work for long runs from one file that is made of it once (`one-file.mjs`); one that times the product runs as built, if the build is fresh. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh, word } from './set-up.mjs';

const [first, second] = process.argv.slice(2);
const source = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const worthAFile = first === 'scenarios' && second === 'simulate';
// What is timed is what people run: the built program, if it is up to date.
const built = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const timesTheBuilt = first === 'eval' && second === 'speed' && isFresh('server');

/** The file, or undefined after it was said why there is none. */
async function file() {
  try {
    return await (await import('./one-file.mjs')).oneFile();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      word(
        `This runs from the source, which takes longer: it could not be joined into one file (${why}).\n`,
        `没能合成一个文件（${why}），这次直接从源码运行，会慢一些。\n`,
      ),
    );
    return undefined;
  }
}

const program = worthAFile ? await file() : timesTheBuilt ? built : undefined;
// Each finds its own name and words where Node would have put them.
process.argv.splice(1, 1, ...(program === undefined ? [fileURLToPath(import.meta.resolve('tsx/cli')), source] : [program]));
await import(program === undefined ? 'tsx/cli' : pathToFileURL(program).href);
