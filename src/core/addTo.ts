/** Items by key; a key is there from its first item on, so no list is empty. */
export type Lists<Key, Item> = Map<Key, [Item, ...Item[]]>;

/**
 * Adds an item to the end of the list under its key.
 *
 * @param lists - Lists so far; changed.
 * @param key - Key of the item.
 * @param item - The item.
 */
export function addTo<Key, Item>(lists: Lists<Key, Item>, key: Key, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
