import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useRef } from 'react';
import { drawInvisibles } from './draw-invisibles.ts';
import './invisibles.css';

/** Signs over the text for what cannot be seen in it; drawn for the blocks near sight, the text itself stays as it is. */
export function Invisibles() {
  const [editor] = useLexicalComposerContext();
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const root = editor.getRootElement();
        if (layer.current && root) drawInvisibles(layer.current, root);
      });
    };
    later();
    const stop = editor.registerUpdateListener(later);
    window.addEventListener('scroll', later, true);
    window.addEventListener('resize', later);
    // Widths change with panels and typefaces, too.
    const sizes = new ResizeObserver(later);
    const root = editor.getRootElement();
    if (root) sizes.observe(root);
    return () => {
      cancelAnimationFrame(frame);
      stop();
      sizes.disconnect();
      window.removeEventListener('scroll', later, true);
      window.removeEventListener('resize', later);
    };
  }, [editor]);
  return <div className="invisibles" aria-hidden ref={layer} />;
}
