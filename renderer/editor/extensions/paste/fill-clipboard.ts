/**
 * Puts something onto the clipboard where the browser sees nothing selected, as when a block is selected as a whole.
 * Legal while a key or a click is being answered. Returns what `fill` returned; false where the browser did not ask.
 */
export function fillClipboard(fill: (data: DataTransfer) => boolean): boolean {
  let filled = false;
  // Without a yes to this the browser takes it that there is nothing to copy.
  const onBefore = (event: Event) => event.preventDefault();
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.clipboardData) filled = fill(event.clipboardData);
  };
  document.addEventListener('beforecopy', onBefore, true);
  document.addEventListener('copy', onCopy, true);
  document.execCommand('copy');
  document.removeEventListener('beforecopy', onBefore, true);
  document.removeEventListener('copy', onCopy, true);
  return filled;
}
