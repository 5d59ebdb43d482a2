import { browser, type Runtime } from '../browser/browser.js';
import { listen } from './listen.js';
import { OWN_PAGES_ONLY } from './protocol.js';
import type { AnswerOf, Envelope, MessageError, RequestKind, RequestOf } from './protocol.js';
import { requestSchemas } from './schemas.js';

/** One function a kind; the sender has been checked and the body has its schema. */
export type Handlers = {
  readonly [K in RequestKind]: (body: RequestOf<K>, sender: Runtime.MessageSender) => Promise<AnswerOf<K>>;
};

function refusal(code: MessageError['code'], message: string): Envelope<never> {
  return { ok: false, error: { code, message } };
}

function errorOf(error: unknown): Envelope<never> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') {
    return refusal('storage-full', 'The browser has no space left for saved postings. Nothing already saved was lost.');
  }
  if (name === 'NewerDatabaseError') return refusal('storage-newer', (error as Error).message);
  return refusal('failed', `Plumbline could not do that: ${error instanceof Error ? error.message : String(error)}`);
}

/**
 * Checks who asks, what is asked and its shape, then runs the handler. Never rejects.
 * Refused: another extension, a web page, an unknown kind, a body that is not of the kind's schema.
 */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Envelope<unknown>> {
  if (sender.id !== browser.runtime.id) return refusal('refused', 'This sender may not ask.');
  if (typeof message !== 'object' || message === null) return refusal('malformed', 'A message must be an object.');
  const { kind, body } = message as { kind?: unknown; body?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind))
    return refusal('malformed', 'Unknown kind of message.');
  const known = kind as RequestKind;
  if (OWN_PAGES_ONLY.has(known) && !sender.url?.startsWith(browser.runtime.getURL(''))) {
    return refusal('refused', 'Only pages of the extension may ask this.');
  }
  const parsed = requestSchemas[known].safeParse(body);
  if (!parsed.success) return refusal('malformed', `A message of the kind "${known}" came in the wrong shape.`);
  try {
    const handler = handlers[known] as (body: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
    return { ok: true, value: await handler(parsed.data, sender) };
  } catch (error) {
    return errorOf(error);
  }
}

/** Starts answering. To be called while the worker starts, before anything is awaited. */
export function serve(handlers: Handlers): void {
  listen((message, sender) => {
    // The popup's question to a page also reaches the other extension pages: it is not ours to answer.
    if (typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'report')
      return undefined;
    return answer(handlers, message, sender);
  });
}
