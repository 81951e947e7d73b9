import type { DataHost } from './source.js';

/** Elements that each host is shown in place of. */
const replacedBy = new WeakMap<DataHost, readonly HTMLElement[]>();

/** Notes what a host is shown in place of; what was hidden for it before, and no longer is replaced, is shown again. */
export function setReplaced(host: DataHost, replaced: readonly HTMLElement[]): void {
  for (const element of replacedBy.get(host) ?? [])
    if (!replaced.includes(element)) element.style.removeProperty('display');
  replacedBy.set(host, replaced);
}

/** Hides what a drawn host is shown in place of. */
export function hideReplaced(host: DataHost): void {
  if (host.isConnected && host.comparison?.occupations.length)
    for (const element of replacedBy.get(host) ?? [])
      element.style.setProperty('display', 'none', 'important');
}
