import { createContext, useContext } from 'react';

/** The article whose pictures are shown. */
export const PicturesContext = createContext('');

/** A small picture of an asset; the words beside it say what it is. */
export function Thumbnail({ sha256 }: { sha256: string }) {
  const article = useContext(PicturesContext);
  return <img className="change-picture" src={`app://galley/asset/${article}/${sha256}`} alt="" />;
}
