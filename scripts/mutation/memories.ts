/** What can be emptied. */
interface Memory {
  clear(): void;
}

/** As much of a WeakMap as the sources use, and it can be emptied. */
class EmptiableWeakMap implements Memory {
  private held = new WeakMap<WeakKey, unknown>();

  get(key: WeakKey): unknown {
    return this.held.get(key);
  }

  has(key: WeakKey): boolean {
    return this.held.has(key);
  }

  set(key: WeakKey, value: unknown): this {
    this.held.set(key, value);
    return this;
  }

  clear(): void {
    this.held = new WeakMap();
  }
}

/**
 * What the sources remember from one call to the next, to save time. No test may meet there what another one has left: it would be told what
 * another mutant had found out, or none.
 */
export class Memories {
  private readonly kept: Memory[] = [];
  private isLoading = false;

  /** What stands for `Map` and `WeakMap` in the bundle. */
  readonly Map = new Proxy(Map, {
    construct: (made, entries, as) => {
      const map: Map<unknown, unknown> = Reflect.construct(made, entries, as);
      if (this.isLoading && entries.length === 0) this.kept.push(map);
      return map;
    },
  });
  readonly WeakMap = new Proxy(WeakMap, {
    construct: (made, entries, as) => {
      if (!this.isLoading) return Reflect.construct(made, entries, as) as object;
      const map = new EmptiableWeakMap();
      this.kept.push(map);
      return map;
    },
  });

  /** Whatever is made empty while this runs is a memory. */
  async of(load: () => Promise<unknown>): Promise<void> {
    this.isLoading = true;
    await load();
    this.isLoading = false;
  }

  forget(): void {
    for (const memory of this.kept) memory.clear();
  }
}
