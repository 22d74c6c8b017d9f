import { type ComponentType, type JSX, lazy, Suspense, useState } from 'react';

export interface LazyPart<P> {
  Part: (props: P) => JSX.Element;
  /** Fetches the code; a part drawn after that is there in its first frame. */
  preload: () => void;
}

/** A component whose code is not part of the first load. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let loaded: ComponentType<P> | null = null;
  const fetch = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Later = lazy(fetch);
  return {
    Part: props => {
      // Chosen once a mount: another component in the same place would lose what was typed into the first.
      const [Component] = useState<ComponentType<P>>(() => loaded ?? Later);
      return (
        <Suspense fallback={null}>
          <Component {...props} />
        </Suspense>
      );
    },
    preload: () => void fetch(),
  };
}
