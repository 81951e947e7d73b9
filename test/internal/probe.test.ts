import { faultyServer } from '../helpers/faulty.js';
describe('probe', () => {
  it('x', async function () {
    this.timeout(20000);
    const server = await faultyServer();
    const out: string[] = [];
    for (const path of ['/short', '/cut', '/loop', '/moved-to-mail', '/no-cors', '/good.csv', '/bomb', '/image']) {
      const abort = new AbortController(); const start = Date.now(); setTimeout(() => abort.abort(), 2500);
      try {
        const answer = await fetch(server.at(path), { signal: abort.signal });
        const headers = [...answer.headers].join(' ');
        let size = 0; let n = 0;
        if (path !== '/image') { const reader = answer.body!.getReader();
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) { size += piece.value.length; n++; } }
        else abort.abort();
        out.push(`${path} ${Date.now() - start} ms ${answer.status} ${size} in ${n} (${headers}) ${answer.url}`);
      } catch (error) { out.push(`${path} ${Date.now() - start} ${String(error)} ${JSON.stringify(await server.logOf(server.at(path)))}`); }
    }
    throw new Error(out.join('\n'));
  });
});
