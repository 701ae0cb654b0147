import { ReadingBrowser } from './browser';
import { evaluations } from './evaluations';
import { languageOf, savedPage } from './saved-page';
import { compareFolder } from './truth';

const USAGE = `npm run read -- --url URL [--language TAG] FILE…   reads saved pages (.html, .json, also .gz) as if they were at URL
npm run read -- --truth DIR                        compares every page in DIR with the .truth.json beside it`;

/** The command line of `npm run read`; gives the exit code: 0, 1 where a value is wrong or a file cannot be read, 2 for a wrong call. */
export async function main(args: readonly string[], executablePath: string): Promise<number> {
  const call = parsedCall(args);
  if (!call) {
    console.error(USAGE);
    return 2;
  }
  const browser = await ReadingBrowser.open(executablePath);
  try {
    if (call.truth !== undefined) return await compareFolder(call.truth, browser, call.verbose);
    return await printPages(call, browser);
  } finally {
    await browser.close();
  }
}

type Call = { url: string; language: string | undefined; files: string[]; truth: string | undefined; verbose: boolean };

function parsedCall(args: readonly string[]): Call | undefined {
  const call: Call = { url: '', language: undefined, files: [], truth: undefined, verbose: false };
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    if (word === '--url') call.url = args[++index] ?? '';
    else if (word === '--language') call.language = args[++index];
    else if (word === '--truth') call.truth = args[++index];
    else if (word === '--verbose') call.verbose = true;
    else if (word.startsWith('--')) return undefined;
    else call.files.push(word);
  }
  if (call.truth !== undefined) return call;
  return URL.canParse(call.url) && call.files.length > 0 ? call : undefined;
}

async function printPages({ url, language, files }: Call, browser: ReadingBrowser): Promise<number> {
  let code = 0;
  for (const file of files) {
    try {
      const saved = savedPage(file);
      const read = await browser.read(saved, url, language ?? languageOf(saved.text), Date.now());
      console.log(JSON.stringify({ file, url, ...read, evaluations: evaluations(read.observations, Date.now()) }));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      code = 1;
    }
  }
  return code;
}
