// What tests can ask of the browser beyond @web/test-runner-commands.

const isChromium = ({ browser }) => browser.type === 'puppeteer' && browser.name !== 'Firefox';

async function withCdp(session, task) {
  const cdp = await session.browser.getPage(session.id).createCDPSession();
  try {
    return await task(cdp);
  } finally {
    await cdp.detach().catch(() => {});
  }
}

/** `cdp-media`: sets media features ({ 'forced-colors': 'active' }, {} resets). False where it can't (not Chromium). */
export const mediaCommand = () => {
  const sessions = new Map(); // emulation ends with its CDP session, so that stays open
  return {
    name: 'cdp-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp-media') return undefined;
      if (!isChromium(session)) return false;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
      await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
};

/** CDP's flat list as a tree of { role, name, level?, description?, children }. */
function axTree(nodes, start) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isSilent = ({ ignored, role, name }) =>
    ignored || role?.value === 'none' || (role?.value === 'generic' && !name?.value);
  const children = (node) =>
    (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter((child) => child && child.role?.value !== 'InlineTextBox')
      .flatMap((child) => (isSilent(child) ? children(child) : [convert(child)]));
  const convert = (node) => {
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    return {
      role: node.ignored ? 'none' : node.role.value,
      name: node.name?.value ?? '',
      ...(level === undefined ? {} : { level }),
      ...(node.description?.value ? { description: node.description.value } : {}),
      children: children(node),
    };
  };
  return convert(start);
}

/**
 * `ax-tree`: the accessibility tree of the page, or with { selector } of the first element that matches in the page's
 * own document (shadow roots below it included). What assistive technology doesn't get is left out, its children
 * take its place. False where there is no such tree to ask for (not Chromium).
 */
export const axTreeCommand = () => ({
  name: 'ax-tree',
  async executeCommand({ command, payload, session }) {
    if (command !== 'ax-tree') return undefined;
    if (!isChromium(session)) return false;
    return withCdp(session, async (cdp) => {
      await cdp.send('Accessibility.enable');
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      if (!payload?.selector)
        return axTree(
          nodes,
          nodes.find((node) => !node.parentId),
        );
      const document = await cdp.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await cdp.send('DOM.querySelector', {
        nodeId: document.root.nodeId,
        selector: payload.selector,
      });
      if (!nodeId) throw new Error(`ax-tree: nothing matches ${payload.selector}`);
      const { node } = await cdp.send('DOM.describeNode', { nodeId });
      const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
      if (!start) throw new Error(`ax-tree: ${payload.selector} is not in the accessibility tree`);
      return axTree(nodes, start);
    });
  },
});
