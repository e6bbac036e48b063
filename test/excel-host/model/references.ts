import type { HostObject } from "../protocol/host-object";

/** Ranges that the host keeps for the client, until the client gives them back. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    const id = `${object.type}-${this.next}`;
    this.next += 1;
    this.byId.set(id, object);
    this.ids.set(object, id);
  }

  get(id: string): HostObject | null {
    return this.byId.get(id) ?? null;
  }

  idOf(object: HostObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : null;
  }

  release(id: string): void {
    this.byId.delete(id);
  }

  releaseAll(): void {
    this.byId.clear();
  }

  get size(): number {
    return this.byId.size;
  }
}
