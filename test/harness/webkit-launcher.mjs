// A Web Test Runner launcher for WebKitGTK. It speaks W3C WebDriver to WebKitWebDriver with fetch, because
// webdriverio does no more for us and brings some 150 packages.
// On Debian: apt-get install --no-install-recommends webkit2gtk-driver xvfb xauth
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { miniBrowserPath } from '../../scripts/test/ensure.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

// W3C WebDriver's code points for the keys that have no character.
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const press = (key) => {
  const value = KEYS[key] ?? key;
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
};
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
const down = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });

function startDriver(port) {
  const command = ['WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`];
  const screen = ['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24'];
  const [program, ...args] = process.env.DISPLAY ? command : [...screen, ...command];
  const driver = spawn(program, args, {
    stdio: 'ignore',
    detached: true, // a process group of its own: xvfb-run doesn't hand a signal on to the driver
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // containers forbid the namespaces that the sandbox needs
      WEBKIT_DISABLE_DMABUF_RENDERER: '1', // no GPU
      NO_AT_BRIDGE: '1', // no session bus
    },
  });
  driver.on('error', (error) => console.error(`WebKit driver: ${error.message}`));
  return driver;
}

export function webkitLauncher({ concurrency = 1 } = {}) {
  let driver, base, session, starting;
  const free = []; // windows at about:blank, to be used again
  const active = new Map(); // test session → its window
  let queue = Promise.resolve();

  /** One conversation at a time: the driver knows one current window. */
  const lock = (task) => (queue = queue.then(task, task));

  async function call(method, path, body) {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async function start() {
    const port = await freePort();
    driver = startDriver(port);
    base = `http://127.0.0.1:${port}`;
    for (let attempt = 0; ; attempt++) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 200) throw error;
        await wait(50);
      }
    }
    const browser = { binary: miniBrowserPath(), args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } };
    session = `/session/${(await call('POST', '/session', { capabilities })).sessionId}`;
    free.push(await call('GET', `${session}/window`));
  }

  const focus = (handle) => call('POST', `${session}/window`, { handle });

  const inWindow = (id, task) =>
    lock(async () => {
      await focus(active.get(id).handle);
      return task();
    });

  const act = (id, source) => inWindow(id, () => call('POST', `${session}/actions`, { actions: [source] }));
  const keyboard = (id, actions) => act(id, { type: 'key', id: 'keyboard', actions });
  const mouse = (id, actions) =>
    act(id, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  return {
    name: 'WebKit',
    type: 'webdriver', // @web/test-runner-commands calls the methods below for launchers of this type
    concurrency,

    sendKeys: (id, keys) => keyboard(id, keys.flatMap(press)),
    sendMouseMove: (id, x, y) => mouse(id, [move(x, y)]),
    sendMouseClick: (id, x, y, button) => mouse(id, [move(x, y), down(button), up(button)]),
    sendMouseDown: (id, button) => mouse(id, [down(button)]),
    sendMouseUp: (id, button) => mouse(id, [up(button)]),
    resetMouse: (id) => mouse(id, [move(0, 0)]),
    takeScreenshot: (id) =>
      inWindow(id, async () => Buffer.from(await call('GET', `${session}/screenshot`), 'base64')),

    async initialize() {},

    async startSession(id, url) {
      await (starting ??= start());
      return lock(async () => {
        const handle = free.pop() ?? (await call('POST', `${session}/window/new`, { type: 'tab' })).handle;
        active.set(id, { handle, url });
        await focus(handle);
        await call('POST', `${session}/url`, { url });
      });
    },

    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id)?.url,

    async stopSession(id) {
      const used = active.get(id);
      active.delete(id);
      if (!used) return {};
      await lock(async () => {
        await focus(used.handle);
        await call('POST', `${session}/url`, { url: 'about:blank' });
        free.push(used.handle);
      }).catch(() => {}); // a window that doesn't answer isn't used again
      return {};
    },

    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session here: use BROWSERS=chromium');
    },

    async stop() {
      if (session) await Promise.race([call('DELETE', session).catch(() => {}), wait(3000)]);
      if (!driver?.pid) return;
      try {
        process.kill(-driver.pid, 'SIGTERM');
        await Promise.race([once(driver, 'exit'), wait(2000)]);
      } catch {
        // it has ended already
      }
    },
  };
}
