import { createContext, useContext } from 'react';
import { thumbnailAddress } from '../session/picture-address.ts';

/** The article whose pictures are shown. */
export const PicturesContext = createContext('');

/** A small picture of an asset; the words beside it say what it is. */
export function Thumbnail({ sha256 }: { sha256: string }) {
  const article = useContext(PicturesContext);
  return <img className="change-picture" src={thumbnailAddress(article, sha256)} alt="" />;
}
