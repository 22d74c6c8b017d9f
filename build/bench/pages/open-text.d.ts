/** What the page of every peer offers, next to an element with the role textbox and the name “Article body”. */
interface Window {
  /** Replaces the content with these paragraphs, and has them in the document when it returns. */
  openText: (paragraphs: string[]) => void;
}
