import { $isLinkNode, LinkExtension, LinkNode } from '@lexical/link';
import { $findMatchingParent } from '@lexical/utils';
import {
  $getNearestNodeFromDOMNode,
  $isElementNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  mergeRegister,
  safeCast,
} from 'lexical';
import { allowedHref } from '#shared/article/href.ts';

interface LinksConfig {
  /** Told when a link is clicked with Ctrl or Cmd; a plain click only places the caret. */
  openLink: (href: string) => void;
}

/** Links to web and mail addresses. One that leads anywhere else, however it came in, becomes its text. */
export const LinksExtension = defineExtension({
  name: 'galley/links',
  dependencies: [configExtension(LinkExtension, { validateUrl: allowedHref })],
  config: safeCast<LinksConfig>({ openLink: () => undefined }),
  register(editor, { openLink }) {
    return mergeRegister(
      editor.registerNodeTransform(LinkNode, node => {
        if (allowedHref(node.getURL())) return;
        for (const child of node.getChildren()) node.insertBefore(child);
        node.remove();
      }),
      editor.registerCommand(
        CLICK_COMMAND,
        event => {
          if (!(event.ctrlKey || event.metaKey) || !(event.target instanceof Node)) return false;
          const clicked = $getNearestNodeFromDOMNode(event.target);
          const link = clicked && $findMatchingParent(clicked, $isLinkNode);
          if (!link || !$isElementNode(link)) return false;
          event.preventDefault();
          openLink(link.getURL());
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  },
});
