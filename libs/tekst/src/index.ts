export * from './als-pdf-blokken';
export * from './als-react';
export { isKoppelingAdres } from './koppeling';
export { GRENZEN, type Leeswijze, type Tekstfout, leesTekstdocument, waar } from './lees-tekstdocument';
export { alsPlatteTekst, uitPlatteTekst } from './platte-tekst';
export { tekstextensies, tekstschema } from './schema';
export {
  KOPNIVEAUS,
  LEEG_TEKSTDOCUMENT,
  type Tekstdocument,
  type Tekstknoop,
  type Tekstmarkering,
  VERWIJSSOORTEN,
  type Verwijssoort,
  alleKnopen,
  attribuut,
  isLeeg,
  kinderen,
  vasteVorm,
  zelfdeTekst,
} from './tekstdocument';
export { type Toegankelijkheidsfout, vindOntoegankelijk } from './toegankelijkheid';
export { WEGGELAKT, gatenIn, gattekst, grondenIn, grondtekst } from './weggelakt';
export { SQL_TEKSTFUNCTIES } from './tekst.sql';
export { type Normplaats, leesNormdoel, normdoel } from './verwijzing';
