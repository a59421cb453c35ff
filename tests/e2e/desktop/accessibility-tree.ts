import type { Page } from 'playwright';
import { z } from 'zod';

const value = z.object({ value: z.unknown() });
const tree = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      ignored: z.boolean(),
      role: value.optional(),
      name: value.optional(),
      description: value.optional(),
      childIds: z.array(z.string()).optional(),
    }),
  ),
});

type Node = z.infer<typeof tree>['nodes'][number];

/**
 * What the browser hands to a screen reader. Switched off again before the page goes on: Chromium 130 has fallen over
 * its own tree (a check in `AXObjectCacheImpl::Remove`) in pages that changed after it had been read.
 */
async function nodesOf(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = tree.parse(await session.send('Accessibility.getFullAXTree'));
  await session.send('Accessibility.disable');
  await session.detach();
  return nodes;
}

/** What adds nothing that its parent or its children do not say. */
const silentRoles: ReadonlySet<unknown> = new Set([
  'StaticText',
  'InlineTextBox',
  'RootWebArea',
  'generic',
  'none',
  'paragraph',
  'ListMarker',
]);

const wordOf = (given: { readonly value?: unknown } | undefined): string =>
  typeof given?.value === 'string' ? given.value : '';

/** Roles and names as the browser hands them to a screen reader, in the order in which it goes through them. */
export async function accessibilityTree(page: Page): Promise<readonly string[]> {
  return (await nodesOf(page))
    .filter(({ ignored, role }) => !ignored && !silentRoles.has(role?.value))
    .map(({ role, name }) => `${wordOf(role)}: ${wordOf(name)}`.trim());
}

/**
 * The same as a screen reader goes through it: each node with what lies in it right below, two spaces further in. With
 * a role, what lies in the first node of this role alone.
 */
export async function readingTree(page: Page, within?: string): Promise<readonly string[]> {
  const nodes = await nodesOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (id: string, depth: number): readonly string[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const isSaid = !node.ignored && !silentRoles.has(node.role?.value);
    const own = isSaid ? [`${'  '.repeat(depth)}${`${wordOf(node.role)}: ${wordOf(node.name)}`.trim()}`] : [];
    return [...own, ...(node.childIds ?? []).flatMap((child) => linesOf(child, isSaid ? depth + 1 : depth))];
  };
  const root = within === undefined ? nodes[0] : nodes.find(({ role }) => role?.value === within);
  return root === undefined ? [] : linesOf(root.nodeId, 0);
}

/** What a screen reader says the role of, and nothing by which to tell it from the next one. */
const needingNames: ReadonlySet<unknown> = new Set([
  ...['group', 'radiogroup', 'complementary', 'form', 'region', 'navigation', 'table'],
  ...['menu', 'dialog', 'alertdialog', 'image'],
]);

/** What is said twice, once as a name and once as what describes it, and what has no name. */
export async function badlyNamed(page: Page): Promise<readonly string[]> {
  const nodes = await nodesOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** What can be unfolded is called by what unfolds it. */
  const isFolder = (childIds: readonly string[] = []): boolean =>
    childIds.some((id) => {
      const child = byId.get(id);
      return wordOf(child?.role).startsWith('DisclosureTriangle') || isFolder(child?.childIds);
    });
  return nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ role, name, description, childIds }) => {
      const [is, called, about] = [wordOf(role), wordOf(name), wordOf(description)];
      if (called === '' && needingNames.has(is) && !isFolder(childIds)) return [`${is} without a name`];
      return about !== '' && called.includes(about) ? [`${is} says twice: ${called}`] : [];
    });
}

/** The names of what has the focus, from one Tab to the next. */
export async function tabStops(page: Page, count: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const element = document.activeElement?.cloneNode(true);
        if (!(element instanceof Element)) return '';
        for (const unheard of element.querySelectorAll('[aria-hidden=true]')) unheard.remove();
        return (element.getAttribute('aria-label') ?? element.textContent).trim();
      }),
    );
  }
  return names;
}
