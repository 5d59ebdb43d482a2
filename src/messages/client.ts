import { browser } from '../browser/browser.js';
import { listen } from './listen.js';
import type { AnswerOf, Envelope, MessageError, PageReport, RequestKind, RequestOf } from './protocol.js';
import { REPORT_REQUEST } from './protocol.js';

/** A request that the background refused or could not answer. */
export class RequestError extends Error {
  constructor(readonly error: MessageError) {
    super(error.message);
    this.name = 'RequestError';
  }
}

/** The extension was updated or removed under this page: nothing can be asked any more. */
export class DisconnectedError extends Error {
  constructor() {
    super('Plumbline was updated: reload the page to go on.');
    this.name = 'DisconnectedError';
  }
}

function isEnvelope(value: unknown): value is Envelope<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/**
 * Sends a request to the background. A worker that was asleep or died while answering is asked a second time:
 * every request may be repeated without harm.
 * @throws RequestError, DisconnectedError
 */
export async function request<K extends RequestKind>(kind: K, body: RequestOf<K>): Promise<AnswerOf<K>> {
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage({ kind, body });
  } catch {
    if (!isConnected()) throw new DisconnectedError();
  }
  // No answer at all is how the death of a worker looks in some browsers.
  if (!isEnvelope(answer)) answer = await browser.runtime.sendMessage({ kind, body });
  if (!isEnvelope(answer)) throw new RequestError({ code: 'failed', message: 'Plumbline did not answer.' });
  if (!answer.ok) throw new RequestError(answer.error);
  return answer.value as AnswerOf<K>;
}

/** False once the extension was reloaded, updated or removed under this script. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

/** Answers the popup's question about this page until the signal ends. */
export function answerReports(signal: AbortSignal, report: () => PageReport): void {
  const stop = listen((message, sender) =>
    sender.id === browser.runtime.id && isReportRequest(message) ? Promise.resolve(report()) : undefined,
  );
  signal.addEventListener('abort', stop);
}

function isReportRequest(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === REPORT_REQUEST.kind;
}

/** Asks the page of a tab what it found; null where no page script runs. */
export async function askReport(tabId: number): Promise<PageReport | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, REPORT_REQUEST);
    return (answer as PageReport | undefined) ?? null;
  } catch {
    return null;
  }
}
