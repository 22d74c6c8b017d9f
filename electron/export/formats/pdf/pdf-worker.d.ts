/** pdf.js's reader, which its package does not describe; it is handed on as it is. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
