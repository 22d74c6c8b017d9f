import Quill from 'quill';
import '../article-body.css';

const quill = new Quill('#body');
quill.root.setAttribute('role', 'textbox');
quill.root.setAttribute('aria-label', 'Article body');
quill.root.setAttribute('spellcheck', 'false');

window.openText = paragraphs => {
  quill.setText(paragraphs.join('\n'));
  quill.history.clear();
};
