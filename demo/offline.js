// The demo works without a network once it has been opened. Only the demo does this: the elements store nothing.
const address = new URL('service-worker.js', import.meta.url).href;
const policy = globalThis.trustedTypes?.createPolicy('demo', { createScriptURL: (url) => url });

// a browser without service workers, or a page that is not to have one
navigator.serviceWorker?.register(policy?.createScriptURL(address) ?? address).catch(() => {});
