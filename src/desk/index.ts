export { Desk, type DeskProps } from './desk.js';
export type { ExportFormat, TransferState } from './transfer.js';
