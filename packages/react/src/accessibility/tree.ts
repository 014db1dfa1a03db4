import { cdp } from 'vitest/browser';
import { canEmulate } from './media.ts';

/** A node of the accessibility tree, as the browser hands it to a screen reader. */
interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

interface Frame {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly Frame[];
}

/**
 * What is read out by itself: the texts of each live region, with how urgent it is. Chromium is asked for the tree that
 * it exposes; another browser, which lets nobody see its tree, for what of the page may be in it.
 */
export function exposedAnnouncements(): Promise<string[]> {
  return canEmulate ? announcementsOfTree() : Promise.resolve(announcementsOfPage());
}

function announcementsOfPage(): string[] {
  return [...document.querySelectorAll('[role="status"], [role="alert"]')].flatMap((region) => {
    const live = region.role === 'alert' ? 'assertive' : 'polite';
    const words = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode;
      if (parentElement?.checkVisibility() && textContent) texts.push(`${live}: ${textContent}`);
    }
    return texts;
  });
}

async function announcementsOfTree(): Promise<string[]> {
  const nodes = await readTree();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes.flatMap((node) => {
    const text = node.name?.value;
    if (node.ignored || node.role?.value !== 'StaticText' || !text) return [];
    const live = livenessOf(node, byId);
    return live ? [`${live}: ${text}`] : [];
  });
}

function livenessOf(node: Node, byId: ReadonlyMap<string, Node>): string | null {
  for (let at: Node | undefined = node; at; at = byId.get(at.parentId ?? '')) {
    const live = at.properties?.find(({ name }) => name === 'live')?.value.value;
    if (typeof live === 'string' && live !== 'off') return live;
  }
  return null;
}

async function readTree(): Promise<readonly Node[]> {
  // SAFETY: the shapes of the Chrome DevTools Protocol.
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as unknown as { readonly frameTree: Frame };
  const own = framesOf(frameTree).find(({ frame }) => frame.url === location.href);
  const params = { frameId: own?.frame.id };
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', params)) as unknown as { nodes: readonly Node[] };
  return nodes;
}

function framesOf(frame: Frame): readonly Frame[] {
  return [frame, ...(frame.childFrames ?? []).flatMap(framesOf)];
}
