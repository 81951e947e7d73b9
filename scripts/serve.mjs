// Hands out the checkout as it lies there: /demo/, /dist/…, and /storybook/ from storybook-static/.
import { preview } from 'vite';
import { root } from './run.mjs';

const redirects = { '/': '/demo/', '/demo': '/demo/', '/storybook': '/storybook/' };

function route(request, response, next) {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  if (Object.hasOwn(redirects, pathname)) {
    response.writeHead(302, { location: redirects[pathname] + search }).end();
  } else if (pathname.startsWith('/.')) {
    response.writeHead(404).end(); // .git and the like are nobody's page
  } else {
    request.url = request.url.replace(/^\/storybook\//, '/storybook-static/');
    next();
  }
}

/** Serves on 127.0.0.1, at the next free port when this one is taken: `{ address, close }`. */
export async function serveCheckout(port = 8000) {
  const server = await preview({
    configFile: false,
    root: root(),
    appType: 'mpa',
    logLevel: 'error', // it warns of a build into the root, but there is no build
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port },
    plugins: [{ name: 'routes', configurePreviewServer: ({ middlewares }) => void middlewares.use(route) }],
  });
  return { address: server.resolvedUrls.local[0], close: () => server.close() };
}
