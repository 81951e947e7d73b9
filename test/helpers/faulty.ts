/** What the server has seen of one address. */
export interface Log {
  readonly requests: number;
  /** Answers that are still under way. */
  readonly open: number;
  /** Bytes of endless bodies that it handed out. */
  readonly sent: number;
  readonly cookies?: string;
}

/** The server for everything that can go wrong: `test/harness/faulty-server.mjs` says what it has. */
export interface FaultyServer {
  /** An address there that nobody has asked for: `at('/slow', { ms: '50' })`. */
  at(path: string, query?: Readonly<Record<string, string>>): string;
  /** An address that answers with these bytes, or this text, under this content type. */
  saying(body: string | readonly number[], type?: string, name?: string): string;
  /** An address at a port that nobody listens on. */
  readonly refused: string;
  logOf(url: string): Promise<Log>;
  /** Has the server answer what was asked of an address of `/held` so far. */
  release(url: string): Promise<Log>;
}

let count = 0;
const withQuery = (url: string, query: Readonly<Record<string, string>>) =>
  `${url}?${new URLSearchParams({ ...query, id: `${performance.timeOrigin}-${++count}` }).toString()}`;

const base64Of = (body: string | readonly number[]) =>
  btoa(String.fromCharCode(...(typeof body === 'string' ? new TextEncoder().encode(body) : body)));

/** Finds the server. */
export async function faultyServer(): Promise<FaultyServer> {
  const answer = await fetch('/__faulty__/origin');
  const { origin, refused } = (await answer.json()) as { origin: string; refused: string };
  const at: FaultyServer['at'] = (path, query = {}) => withQuery(origin + path, query);
  const ask = async (what: string, url: string) => {
    const of = encodeURIComponent(url.slice(origin.length));
    return (await (await fetch(`${origin}/${what}?of=${of}`)).json()) as Log;
  };
  return {
    at,
    saying: (body, type, name = '') =>
      at(`/say${name}`, { base64: base64Of(body), ...(type !== undefined && { type }) }),
    refused: `${refused}/good.json`,
    logOf: (url) => ask('log', url),
    release: (url) => ask('release', url),
  };
}
