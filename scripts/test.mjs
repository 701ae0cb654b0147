// npm test: everything, offline once the packages and browsers are there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { bin, ensureChromium, ensurePackages, findFirefox, root } from './bootstrap.mjs';

const started = Date.now();
ensurePackages();
process.env.CHROMIUM_PATH = await ensureChromium();
const firefox = findFirefox();
if (firefox) process.env.FIREFOX_PATH = firefox;

const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
/** What to read first in a log of which only the end is kept: each test that failed, or needed a second try, and why. */
const troubles = [];

/** One step of the run counts as one test, unless it counts its own. */
function step(name, action, counts = false) {
  const from = Date.now();
  try {
    action();
    if (!counts) total.passed++;
    console.log(`✓ ${name} (${seconds(from)})`);
  } catch (error) {
    if (!counts) total.failed++;
    broken.push(name);
    console.error(`✗ ${name} (${seconds(from)}): ${error.message}`);
  }
}
const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;
const report = (file) => JSON.parse(readFileSync(join(root, 'test-results', file), 'utf8'));

/** The first lines of a message, without its colours and the test runner's own places. */
const brief = (message) =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !line.includes('/node_modules/'))
    .slice(0, 12)
    .join('\n    ');

const unsteadyTest = (failed, where, why) =>
  `${failed ? 'failed' : 'passed at the second try'}: ${where}: ${brief(why)}`;

mkdirSync(join(root, 'test-results'), { recursive: true });
step('prepare', () => bin('wxt', ['prepare'], quiet));
step('lint and format', () => bin('biome', ['ci', '--error-on-warnings', '.']));
step('types', () => bin('tsc', ['--noEmit']));
step('types of the pure folders, without the DOM', () => bin('tsc', ['-p', 'tsconfig.pure.json']));
step('build for Chrome', () => bin('wxt', ['build'], quiet));
step('build and pack for Firefox', () => bin('wxt', ['zip', '-b', 'firefox', '--mv3'], quiet));
step('add-on linter', () => lintAddOn());
step('unit tests', () => unitTests(), true);
step('tests in both browsers', () => browserTests(), true);

function lintAddOn() {
  const linter = join(root, 'node_modules', '.bin', 'addons-linter');
  const { stdout } = spawnSync(linter, ['.output/firefox-mv3', '--output', 'json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { summary, errors } = JSON.parse(stdout);
  console.log(`add-on linter: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
  if (summary.errors > 0) throw new Error(errors.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

function unitTests() {
  try {
    bin('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json']);
  } finally {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests,
      numTodoTests,
      numFailedTestSuites,
      numTotalTests,
      testResults,
    } = report('unit.json');
    total.passed += numPassedTests;
    // A file that does not even load has no tests to fail.
    total.failed += numFailedTests > 0 || numTotalTests === 0 ? Math.max(numFailedTests, 1) : numFailedTestSuites;
    total.skipped += numPendingTests + numTodoTests;
    troubles.push(...unsteadyUnits(testResults));
  }
}

/** Each unit test that failed or passed at the second try only, with the message of its first failure; each file that did not load. */
function unsteadyUnits(files) {
  return files.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    const tests = assertionResults
      .filter(({ failureMessages }) => failureMessages.length > 0)
      .map(({ fullName, status, failureMessages: [why] }) =>
        unsteadyTest(status === 'failed', `${file}, ${fullName}`, why),
      );
    return message ? [unsteadyTest(true, file, message), ...tests] : tests;
  });
}

function browserTests() {
  const projects = ['--project=chromium', ...(firefox ? ['--project=firefox'] : [])];
  if (!firefox)
    console.log(
      'No Firefox that takes unsigned add-ons was found (ESR, Developer Edition, Nightly): its tests are not run.',
    );
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/browsers.json' };
  try {
    bin('playwright', ['test', '--reporter=list,json', ...projects], { env });
  } finally {
    if (existsSync(join(root, 'test-results/browsers.json'))) {
      const { stats, suites } = report('browsers.json');
      for (const reason of skips(suites)) console.log(`skipped: ${reason}`);
      troubles.push(...unsteady(suites));
      const { expected, flaky, unexpected, skipped } = stats;
      total.passed += expected + flaky;
      total.failed += unexpected;
      total.skipped += skipped;
    } else total.failed++;
  }
}

/** Why each skipped test was skipped, as the test itself says. */
function skips(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests.flatMap(({ projectName, annotations }) =>
        annotations
          .filter(({ type }) => type === 'skip')
          .map(({ description }) => `${projectName}, ${title}: ${description}`),
      ),
    ),
    ...skips(inner),
  ]);
}

/** Each browser test that failed or passed at the second try only, with the message of its last failure. */
function unsteady(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, status, results }) => {
          const why = results.findLast(({ error }) => error)?.error.message ?? 'no reason was given';
          return unsteadyTest(status === 'unexpected', `${projectName}, ${file}, ${title}`, why);
        }),
    ),
    ...unsteady(inner),
  ]);
}

for (const trouble of troubles) console.log(trouble);
for (const name of readdirSync(join(root, '.output')).filter((one) => one.endsWith('.zip')))
  console.log(`packed: .output/${name}`);
console.log(`All in ${seconds(started)}${broken.length > 0 ? `; broken: ${broken.join(', ')}` : ''}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken.length > 0 || total.failed > 0 ? 1 : 0);
