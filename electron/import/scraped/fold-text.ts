/** Brings a line to the form in which lines are compared: lower case, straight quotes, no marks at its ends. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}"']+|[^\p{L}\p{N}"'?!]+$/gu, '');
}
