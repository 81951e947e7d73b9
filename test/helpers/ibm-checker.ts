/** What IBM's accessibility checker says of an element, as far as a test reads it. */
interface Result {
  readonly ruleId: string;
  /** Whether what the rule asks for is demanded or recommended, and whether it is there. */
  readonly value: readonly [
    policy: 'VIOLATION' | 'RECOMMENDATION' | 'INFORMATION',
    confidence: 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL',
  ];
  readonly message: string;
  /** The start tag. */
  readonly snippet: string;
}
interface Engine {
  readonly Checker: new () => {
    check(root: Element, guidelines: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

/** What we draw on purpose, by the rule that it breaks and the start tag. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  // reason: without it, Safari with VoiceOver takes lists without bullets for no lists
  // (https://github.com/nhsuk/nhsuk-frontend/issues/845)
  aria_role_redundant: /^<[ou]l .*role="list"/,
  // reason: the rule knows heads of rows, columns and groups of rows, and takes those of groups of columns for none; HTML
  // has them (https://html.spec.whatwg.org/multipage/tables.html#attr-th-scope)
  table_headers_related: /^<th .*scope="colgroup"/,
};

/** A script for browsers, and too large for every test to wait for: it is loaded with the first question. */
let engine: Promise<Engine> | undefined;

function loadEngine(): Promise<Engine> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/accessibility-checker-engine/ace.js';
    script.addEventListener('load', () => resolve((globalThis as unknown as { readonly ace: Engine }).ace));
    script.addEventListener('error', () => reject(new Error('accessibility-checker-engine did not come')));
    document.head.append(script);
  });
}

/**
 * What IBM's checker holds against an element and all below it, shadow roots too: a line for each failure, whether the
 * rule demands or recommends. What it only asks a person to look at is left out.
 */
export async function ibmFindings(root: Element): Promise<readonly string[]> {
  const { Checker } = await (engine ??= loadEngine());
  const { results } = await new Checker().check(root, ['IBM_Accessibility']);
  return results
    .filter(({ ruleId, value: [, found], snippet }) => found === 'FAIL' && !ALLOWED[ruleId]?.test(snippet))
    .map(({ ruleId, value: [policy], message, snippet }) => `${policy} ${ruleId}: ${message} ${snippet}`);
}
