import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The code block of the README that shows how the flow is embedded. */
export async function readmeSnippet(): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const snippet = /<!-- embed -->\s*```tsx\n(.*?)```/s.exec(readme)?.[1];
  if (!snippet) throw new Error('README.md has no code block after <!-- embed -->');
  return snippet;
}

async function packAll(folder: string): Promise<Record<string, string>> {
  const names = await readdir(join(root, 'packages'));
  for (const name of names)
    await run('pnpm', ['pack', '--pack-destination', folder], { cwd: join(root, 'packages', name) });
  const files = await readdir(folder);
  return Object.fromEntries(
    names.map((name) => [
      `@linkflow/${name}`,
      `file:${join(folder, files.find((file) => file.startsWith(`linkflow-${name}-`)) ?? '')}`,
    ]),
  );
}

async function versionOf(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return manifest.version;
}

const main = `import { createRoot } from 'react-dom/client';
import { ConnectBooks } from './ConnectBooks.tsx';

createRoot(document.body.appendChild(document.createElement('main'))).render(<ConnectBooks open onClose={() => {}} />);
`;

/**
 * Makes a new Vite app that embeds the flow with the given code and the packed packages; returns its folder. Its
 * development server asks the given host for tokens.
 */
export async function makeFreshApp(connectBooks: string, hostUrl: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'linkflow-app-'));
  const packed = join(folder, 'packed');
  await mkdir(packed);
  await mkdir(join(folder, 'src'));
  const dependencies = { ...(await packAll(packed)) };
  for (const name of ['react', 'react-dom', 'vite', '@vitejs/plugin-react']) dependencies[name] = await versionOf(name);
  const files = {
    'package.json': JSON.stringify({ name: 'fresh-app', private: true, type: 'module', dependencies }),
    'index.html':
      '<!doctype html><html lang="en"><title>Host</title><body><script type="module" src="/src/main.tsx"></script>',
    'vite.config.js': `import react from '@vitejs/plugin-react';
export default { plugins: [react()], server: { proxy: { '/link-token': '${hostUrl}' } } };
`,
    'src/main.tsx': main,
    'src/ConnectBooks.tsx': connectBooks,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder });
  return folder;
}

const viteOf = (folder: string) => join(folder, 'node_modules/vite/bin/vite.js');

/** Builds an app as for production; returns the folder of its files. */
export async function buildApp(folder: string): Promise<string> {
  await run(process.execPath, [viteOf(folder), 'build'], { cwd: folder });
  return join(folder, 'dist');
}

/** Starts the development server of an app. */
export async function developApp(folder: string) {
  const vite = spawn(process.execPath, [viteOf(folder), '--host', '127.0.0.1', '--port', '0'], { cwd: folder });
  const url = await new Promise<string>((resolve, reject) => {
    vite.stdout.on('data', (text: Buffer) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Vite colours the address
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text).replace(/\u001b\[\d+m/g, ''));
      if (address) resolve(address[0]);
    });
    vite.once('exit', (code) => reject(new Error(`Vite ended with ${code}`)));
  });
  return { url, close: () => vite.kill() };
}
