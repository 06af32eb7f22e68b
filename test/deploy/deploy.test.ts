// `npm run deploy` with the real clasp: it says what it will do, and exactly what was built arrives.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claspIn } from '../../scripts/deploy/clasp';
import { deploy } from '../../scripts/deploy/deploy';
import { TARGETS, type Target, targetNamed } from '../../scripts/deploy/targets';
import { LoopbackGoogle } from './loopback-google';

const TOP = join(__dirname, '../..');
const LOGIN = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'made-up',
      client_secret: 'made-up',
      refresh_token: 'made-up',
      access_token: 'made-up',
      expiry_date: 4102444800000,
      token_type: 'Bearer',
    },
  },
};
const EXTENSIONS: { [type: string]: string } = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };

let google: LoopbackGoogle;
let root: string;
let said: string[];
beforeEach(async () => {
  google = await LoopbackGoogle.open();
  root = mkdtempSync(join(tmpdir(), 'deploy-'));
  said = [];
});
afterEach(async () => {
  await google.close();
  rmSync(root, { recursive: true });
});

/** A checkout with the project built and, unless said otherwise, a script id and a login. */
function checkout(target: Target, { scriptId = 'a-script', login = true } = {}): void {
  cpSync(join(TOP, target.folder), join(root, target.folder), { recursive: true });
  writeFileSync(join(root, target.clasp), JSON.stringify({ scriptId, rootDir: target.folder }));
  if (login) writeFileSync(join(root, '.clasprc.json'), JSON.stringify(LOGIN));
}

function run(target: Target, agrees = true): Promise<boolean> {
  const env = {
    NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, 'to-loopback.cjs'))}`,
    LOOPBACK_PORT: String(google.port),
    clasp_config_auth: join(root, '.clasprc.json'),
  };
  return deploy(target, {
    root,
    clasp: claspIn(root, env),
    say: (line) => said.push(line),
    agrees: async () => agrees,
  });
}

// It has files of every kind; the others differ in their folder and id, which the last test holds.
it('what arrives is what was built, byte for byte', async () => {
  const target = TARGETS.addon;
  checkout(target);
  expect(await run(target)).toBe(true);

  const arrived = google.files.map(({ name, type, source }) => [name + EXTENSIONS[type], source]);
  const built = readdirSync(join(TOP, target.folder)).map((file) => [
    file,
    readFileSync(join(TOP, target.folder, file), 'utf8'),
  ]);
  expect(Object.fromEntries(arrived)).toEqual(Object.fromEntries(built));
  expect(Object.keys(EXTENSIONS).sort()).toEqual([...new Set(google.files.map(({ type }) => type))].sort());
  expect(said.join('\n')).toContain('workload-hq@example.go.th');
  for (const step of target.next) expect(said.join('\n')).toContain(step);
});

it('shows all before it asks, pushes nothing without a yes, and tells when Google had these files already', async () => {
  const target = TARGETS['guide-app'];
  checkout(target);
  const pushes = () => google.asked.filter((line) => line.startsWith('PUT'));
  expect(await run(target, false)).toBe(false);
  expect(said.join('\n')).toMatch(/a-script[\s\S]*Code\.js[\s\S]*Scopes: {3}none/);
  expect(pushes()).toEqual([]);
  await run(target);
  await run(target);
  expect(said).toContain('Google had exactly these files already.');
  expect(pushes()).toHaveLength(1);
});

it('says how to log in, where a script id comes from, and which projects there are', async () => {
  checkout(TARGETS.addon, { login: false });
  await expect(run(TARGETS.addon)).rejects.toThrow('npx clasp login');
  checkout(TARGETS.hq, { scriptId: '' });
  await expect(run(TARGETS.hq)).rejects.toThrow('.clasp.hq.json has no scriptId yet. Get one (as the role account');
  expect(() => targetNamed('all')).toThrow('addon, hq, guide-app, bound, livecheck');
  expect(google.files).toEqual([]);
});

it('refuses to push when something lies in dist that clasp would leave out', async () => {
  checkout(TARGETS['guide-app']);
  writeFileSync(join(root, 'dist/guide-app/notes.txt'), 'left here by hand');
  await expect(run(TARGETS['guide-app'])).rejects.toThrow('notes.txt');
});

it('every clasp file of the repository points at the folder of its project', () => {
  for (const { clasp, folder } of Object.values(TARGETS)) {
    expect(JSON.parse(readFileSync(join(TOP, clasp), 'utf8'))).toMatchObject({ rootDir: folder });
  }
});
