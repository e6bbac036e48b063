import type { LoggedAction } from "../emulated-excel";
import type { Session } from "../model/session";
import { ExcelError, invalidReference, notEmulated } from "./errors";
import type { HostObject, Json } from "./host-object";
import { answerQuery, nameIn } from "./query";
import { isRecord } from "./read-value";
import type { WireAction, WirePath, WireRequest } from "./wire";

/** Calls that empty the user's undo stack in one Excel or another, or that no undo takes back. */
const CLEARS_UNDO: ReadonlySet<string> = new Set([
  "Worksheet.Delete",
  "Worksheet.Copy",
  "Worksheet.Name",
  "Worksheet.Position",
  "Worksheet.Visibility",
  "Worksheet.StandardWidth",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
  "WorkbookProtection.Protect",
  "WorkbookProtection.Unprotect",
  "Workbook.InsertWorksheetsFromBase64",
  "Range.GetMergedAreas",
  "Range.GetMergedAreasOrNullObject",
  "DocumentProperties.Title",
  "DocumentProperties.Subject",
  "DocumentProperties.Author",
  "DocumentProperties.Company",
  "DocumentProperties.Comments",
]);

const KINDS = ["instantiate", "query", "method", "set", "trace"] as const;

/** Carries out the actions of one request. Paths are followed when an action first needs them, and only once. */
export class Executor {
  private readonly resolved = new Map<number, HostObject | null>();
  private location = "";

  constructor(
    private readonly session: Session,
    private readonly root: HostObject,
    private readonly request: WireRequest,
  ) {}

  /** What an action does, for the log and for those who choose one to fail. */
  describe(action: WireAction): LoggedAction {
    const kind = KINDS.find((each) => each === action.type) ?? "other";
    const path = this.describePath(action.path);
    const made = this.request.paths.get(action.path);
    const name =
      kind === "instantiate" ? (made?.name ?? "") : kind === "query" ? action.select.join(",") : action.name;
    return { kind, path, name, args: kind === "instantiate" ? (made?.args ?? []) : action.args };
  }

  /** @throws ExcelError, after which nothing more of the request is done */
  run(action: WireAction): Json {
    this.location = "";
    if (action.type === "query") this.session.calculation.flush();
    return this.runAction(action);
  }

  /** Member at which the last action failed: `Worksheet.name`. */
  get failedAt(): string {
    return this.location;
  }

  private runAction(action: WireAction): Json {
    if (action.type === "trace") return null;
    const target = this.resolve(action.path);
    switch (action.type) {
      case "instantiate":
        return target === null ? null : this.identify(target);
      case "query":
        return target === null ? null : this.at(target, "load", () => answerQuery(target, action));
      case "method":
        return target === null ? { _IsNull: true } : this.call(target, action);
      case "set":
        if (target === null) return { _IsNull: true };
        this.set(target, action.name, this.readArguments(action)[0]);
        return null;
      case "update":
        if (target === null) return { _IsNull: true };
        for (const [name, value] of Object.entries(action.state)) this.set(target, name, value);
        return null;
      case "recursive query":
      case "query as JSON":
      case "ensure unchanged":
        throw notEmulated(`actions of the type "${action.type}"`);
    }
  }

  private identify(target: HostObject): Json {
    const reference = this.session.references.idOf(target);
    return { ...target.ids?.(), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  private call(target: HostObject, action: WireAction): Json {
    if (action.name === "_KeepReference") {
      this.session.references.keep(target);
      return null;
    }
    return this.at(target, action.name, () => {
      const method = target.methods?.[action.name];
      if (method === undefined) throw notEmulated(`the method ${target.type}.${action.name}`);
      const answer = method(this.readArguments(action)) ?? null;
      this.noteUndo(target, action.name);
      return answer;
    });
  }

  private set(target: HostObject, name: string, value: unknown): void {
    this.at(target, name, () => {
      const found = nameIn(target.scalars ?? {}, name);
      const scalar = found === null ? undefined : target.scalars?.[found];
      if (scalar === undefined) throw notEmulated(`the property ${target.type}.${name}`);
      if (scalar.set === undefined)
        throw new ExcelError("InvalidOperation", `${target.type}.${name} cannot be set.`);
      scalar.set(value);
      this.noteUndo(target, found ?? name);
    });
  }

  private noteUndo(target: HostObject, name: string): void {
    const call = `${target.type}.${name}`;
    if (CLEARS_UNDO.has(call)) this.session.undoCleared.push(call);
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.paths.get(id);
    if (path === undefined) throw new Error(`the request has no path ${id}`);
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: WirePath): HostObject | null {
    if (path.type === "root") return this.root;
    if (path.type === "null") return null;
    if (path.type === "reference") {
      const kept = this.session.references.get(path.name);
      if (kept === null) throw invalidReference();
      return kept;
    }
    if (path.type === "new") return this.makeNew(path.name);
    if (path.parent === null) throw new Error(`path ${path.id} has no parent`);
    const parent = this.resolve(path.parent);
    if (parent === null) return null;
    if (path.type === "item")
      return this.at(parent, "getItem", () => {
        if (parent.getItem === undefined) throw notEmulated(`${parent.type}.getItem`);
        return parent.getItem(this.readArguments(path)[0]);
      });
    return this.at(parent, path.name, () => {
      if (path.type === "property") {
        const make = parent.objects?.[path.name];
        if (make === undefined) throw notEmulated(`the property ${parent.type}.${path.name}`);
        return make();
      }
      const find = parent.finders?.[path.name];
      if (find === undefined) throw notEmulated(`the method ${parent.type}.${path.name}`);
      const found = find(this.readArguments(path));
      this.noteUndo(parent, path.name);
      return found;
    });
  }

  /** The only object that the client makes by name: it tells the host that functions of ribbon buttons are ready. */
  private makeNew(name: string): HostObject {
    if (name !== "Microsoft.InternalService.AddinInternalService")
      throw notEmulated(`objects of the type ${name}`);
    return { type: "AddinInternalService", methods: { NotifyActionHandlerReady: () => null } };
  }

  private readArguments({ args, references }: Pick<WirePath, "args" | "references">): readonly unknown[] {
    return args.map((value, index) => this.readArgument(value, references[index]));
  }

  private readArgument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const values: readonly unknown[] = value;
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return values.map((each, index) => this.readArgument(each, inner[index]));
    }
    if (!isRecord(value)) return value;
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.readArgument(each, 0)]));
  }

  /** Remembers where an error comes from. The innermost place is the one that is answered. */
  private at<Result>(target: HostObject, member: string, act: () => Result): Result {
    try {
      return act();
    } catch (thrown) {
      if (this.location === "")
        this.location = `${target.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
      throw thrown;
    }
  }

  private describePath(id: number): string {
    const path = this.request.paths.get(id);
    if (path === undefined) return "";
    if (path.type === "root") return "workbook";
    if (path.type === "reference") return `reference(${path.name})`;
    if (path.type === "null") return "null";
    const before = path.parent === null ? "" : `${this.describePath(path.parent)}.`;
    const args = path.args.map((arg) => JSON.stringify(arg)).join(", ");
    if (path.type === "item") return `${before}getItem(${args})`;
    return path.type === "method" ? `${before}${path.name}(${args})` : `${before}${path.name}`;
  }
}
