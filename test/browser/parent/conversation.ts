/**
 * One add-in page in a frame, and what Excel on the web says to it. The messages are those that the Office.js client
 * sends and expects: JSON texts through `postMessage`, numbered by the page, answered under the same number.
 */

const APP_ID = "5b2cbb4c-0000-4000-8000-000000000001";
const [REQUEST, RESPONSE] = [0, 1];
const [ANSWER, EVENT] = [0, 1];
const [INVOKE, REGISTER] = [0, 1];

/** Numbers of the client (`OSF.DDA.MethodDispId`, `OSF.AgaveHostAction`). */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const DIALOG = "dialogMessageReceived";
const DIALOG_CLOSED = 12006;
const [TAB_IN, TAB_EXIT, TAB_EXIT_BACKWARDS] = [11, 13, 14];

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Payload;
}

interface Payload {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** Of a dialog: how it is to be opened, as JSON text. */
  readonly targetId?: string;
  /** Some messages send a list: `ContextActivationManager_notifyHost` page, action and more; a command its id. */
  readonly [index: number]: unknown;
}

export interface Page {
  readonly url: string;
  readonly title: string;
  readonly isDialog?: true;
  readonly language: string;
  /** What this Excel can do: names of requirement sets with their newest version. */
  readonly requirements: Readonly<Record<string, string>>;
}

export interface Excel {
  /** One batch of the add-in with the flags of its request. `error` is the code that the whole request fails with, 0 for none. */
  process(body: string, flags: number): Promise<{ readonly error: number; readonly body: string }>;
  /** A function of the ribbon has called `event.completed()`. */
  completed(command: string): void;
  /** The add-in opens a window of its own. @param close to be called when the user has closed it */
  opened(url: string, close: () => void): void;
  /** The user has pressed Tab on the last control of the pane, or Shift+Tab on the first. */
  left(): void;
}

export interface Conversation {
  /** Events of the workbook, as the emulated Excel gives them. */
  push(entries: readonly unknown[]): void;
  /** A button of the ribbon. */
  invoke(command: string): void;
  /** The keyboard comes into the pane, as with F6. */
  enter(): void;
}

/** Opens the page in a frame within `place` and answers it. */
export function converse(place: Element, page: Page, excel: Excel): Conversation {
  const id = `${page.title}-${String(document.querySelectorAll("iframe").length)}`;
  const frame = toFrame(id, page);
  const { origin } = new URL(page.url);
  const send = (text: object) => frame.contentWindow?.postMessage(JSON.stringify(text), origin);
  /** Events that the page listens to; those that it does not yet listen to wait, as commands do in Excel. */
  const listening = new Set<string>();
  const waiting: [name: string, data: unknown][] = [];
  const flush = () => {
    for (const [name, data] of waiting.splice(0)) {
      if (listening.has(name)) send({ ...toHead(RESPONSE, name, id, -1), _responseType: EVENT, _data: data });
      else waiting.push([name, data]);
    }
  };
  const say = (name: string, data: unknown) => {
    waiting.push([name, data]);
    flush();
  };
  addEventListener("message", ({ data, source }: MessageEvent<string>) => {
    if (source !== frame.contentWindow) return;
    const message: Message = JSON.parse(data);
    if (message._messageType !== REQUEST || message._conversationId !== id) return;
    const { _actionName, _actionType, _correlationId, _data: sent } = message;
    if (_actionType === REGISTER && _actionName === DIALOG) {
      const { url }: { readonly url: string } = JSON.parse(sent.targetId ?? "");
      excel.opened(url, () => say(DIALOG, { messageType: DIALOG_CLOSED }));
    }
    void answer(message, page, excel).then((_data) => {
      send({ ...toHead(RESPONSE, _actionName, id, _correlationId), _responseType: ANSWER, _data });
      if (_actionType === INVOKE) return;
      listening[_actionType === REGISTER ? "add" : "delete"](_actionName);
      flush();
    });
  });
  place.append(frame);
  return {
    push: (entries) => {
      if (listening.has("richApiMessage")) say("richApiMessage", { ArrayData: entries });
    },
    invoke: (command) =>
      say("appCommandInvoked", [command, command, JSON.stringify({ source: { id: command } })]),
    enter: () => {
      frame.focus();
      const head = toHead(REQUEST, "Office_notifyAgave", `${id}_ntf`, 0);
      send({ ...head, _actionType: INVOKE, _origin: location.origin, _data: [TAB_IN] });
    },
  };
}

function toHead(type: number, name: string, conversation: string, correlation: number) {
  return {
    _messageType: type,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _errorCode: 0,
    _serializerVersion: 1,
  };
}
/** The name has to be there before the frame is: the client reads it while it loads. */
function toFrame(id: string, { url, title, language, isDialog }: Page): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const hostInfo = `Excel|Web|16.00|${language}||${isDialog ? "isDialog" : ""}|disableLogging|0`;
  const xdmInfo = `${id}|${APP_ID}|${location.origin}`;
  frame.name = JSON.stringify({ baseFrameName: id, hostInfo, xdmInfo, serializerVersion: 1 });
  frame.title = title;
  frame.src = url;
  return frame;
}

async function answer(message: Message, page: Page, excel: Excel): Promise<unknown> {
  const { _actionName, _actionType, _data } = message;
  if (_actionType !== INVOKE) return { Error: 0 };
  switch (_actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return toContext(page);
    case "ContextActivationManager_notifyHost":
      if (_data[1] === TAB_EXIT || _data[1] === TAB_EXIT_BACKWARDS) excel.left();
      return null;
    case "executeMethod":
      return execute(_data, excel);
    default:
      throw new Error(`Excel on the web does not know ${_actionName}.`);
  }
}

async function execute(data: Payload, excel: Excel): Promise<unknown> {
  const { DdaMethod, ArrayData = [] } = data;
  if (DdaMethod?.DispatchId === COMMAND_COMPLETED) excel.completed(String(data[0]));
  if (DdaMethod?.DispatchId !== EXECUTE_RICH_API) return { Version: 1, Error: 0 };
  const [part, , , , text, , flags] = ArrayData;
  // Right after its start the client tells the services beside the workbook that it is there.
  if (part !== "IterativeExecutor")
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(toNothing(String(text)))] };
  const { error, body } = await excel.process(String(text), Number(flags));
  return { Version: 1, Error: error, Data: [200, [], body] };
}

function toNothing(text: string) {
  const { Actions }: { readonly Actions: readonly { readonly Id: number }[] } = JSON.parse(text);
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
}

/** 16 is Excel on the web (`OSF.AppName`), 1 a document that can be edited, and 1 a task pane. */
function toContext({ language, requirements }: Page) {
  return {
    _id: APP_ID,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/workbook.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0.0.0",
    _appInstanceId: APP_ID,
    _osfControlType: 1,
    _featureGates: {},
  };
}
