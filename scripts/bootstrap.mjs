// Makes a fresh clone runnable with Node alone: packages from the lock, then browsers where the system can install them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** Runs a command in the project's folder; a failure is an error with the command's name. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${result.status}`);
}

/** Runs a command that a package of the project brings. */
export const bin = (name, args, options) =>
  run(join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name), args, options);

/** Installs the packages of the lock, if this lock's are not there yet. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Vaglio needs Node 20.19 or newer; this is ${process.version}.`);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.install-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('· installing packages');
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(windows ? ';' : ':')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
const firstThere = (paths) => paths.find((path) => path && existsSync(path));

// Google's branded Chrome ignores --load-extension since 137, so it is not in this list.
const chromiums = () => [
  process.env.CHROMIUM_PATH,
  onPath('chromium'),
  onPath('chromium-browser'),
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
// Unsigned add-ons load in ESR, Developer Edition and Nightly only.
const firefoxes = () => [
  process.env.FIREFOX_PATH,
  onPath('firefox-esr'),
  onPath('firefox-developer-edition'),
  onPath('firefox-nightly'),
];

function installWithApt(...packages) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !onPath('apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];
  console.log(`· installing ${packages.join(', ')}`);
  run('apt-get', [...quiet, 'update'], { env });
  run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return true;
}

/** The path of a Chromium that takes unpacked extensions, installed if that can be done. */
export async function ensureChromium() {
  const there = firstThere(chromiums());
  if (there) return there;
  if (installWithApt('chromium', 'fonts-liberation', 'fonts-noto-color-emoji')) {
    const installed = firstThere(chromiums());
    if (installed) return installed;
  }
  const { chromium } = await import('@playwright/test');
  if (!existsSync(chromium.executablePath())) bin('playwright', ['install', 'chromium']);
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error('No Chromium was found. Install one, or say where it is with CHROMIUM_PATH.');
}

/** The path of a Firefox that takes unsigned add-ons, installed if that can be done; nothing where it cannot. */
export function findFirefox() {
  const there = firstThere(firefoxes());
  if (there) return there;
  return installWithApt('firefox-esr') ? firstThere(firefoxes()) : undefined;
}
