// The demo works without a network once it has been opened. Only the demo does this: the elements store nothing.
const address = new URL('service-worker.js', import.meta.url).href;
const policy = globalThis.trustedTypes?.createPolicy('demo', { createScriptURL: (url) => url });

// a browser without service workers, or a page that is not to have one
const worker = await navigator.serviceWorker
  ?.register(policy?.createScriptURL(address) ?? address)
  .then(() => navigator.serviceWorker.ready)
  .catch(() => undefined);
worker?.active.postMessage('keep the data set');
