import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import '../article-body.css';

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(document.getElementById('body'), {
  state: EditorState.create({ schema, plugins }),
  attributes: { role: 'textbox', 'aria-label': 'Article body', spellcheck: 'false' },
});

window.openText = paragraphs => {
  const doc = schema.node(
    'doc',
    null,
    paragraphs.map(text => schema.node('paragraph', null, schema.text(text))),
  );
  view.updateState(EditorState.create({ doc, plugins }));
};
