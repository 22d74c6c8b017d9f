import type { ChangeEvent } from 'react';

/** The text of a field as typed, in NFC; what an input method is still composing is left as it is. */
export function typedText(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): string {
  const { nativeEvent, target } = event;
  const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
  return composing ? target.value : target.value.normalize('NFC');
}
