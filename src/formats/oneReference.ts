import type { Inline } from "../report/tree/inline.ts";

/**
 * Leaves one reference where figures next to one another come from the same evaluation, at the last of them:
 * `7/13` is one sum with one note, not two.
 */
export function oneReference(children: readonly Inline[]): readonly Inline[] {
  return children.map((child, at) => {
    const from = sourceOf(child);
    if (from === undefined || sourceOf(children.slice(at + 1).find(isFigure)) !== from) return child;
    const { from: _, ...rest } = child as Extract<Inline, { readonly from?: string }>;
    return rest;
  });
}

function isFigure(child: Inline): boolean {
  return child.kind === "value" || child.kind === "status";
}

function sourceOf(child: Inline | undefined): string | undefined {
  return child !== undefined && "from" in child ? child.from : undefined;
}
