import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import '../article-body.css';

const editor = createEditor({
  namespace: 'bare',
  onError: error => {
    throw error;
  },
});
const body = document.getElementById('body');
body?.setAttribute('role', 'textbox');
body?.setAttribute('aria-label', 'Article body');
editor.setRootElement(body);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 600);

window.openText = paragraphs => {
  editor.update(
    () => {
      $getRoot()
        .clear()
        .append(...paragraphs.map(text => $createParagraphNode().append($createTextNode(text))));
    },
    { discrete: true },
  );
};
