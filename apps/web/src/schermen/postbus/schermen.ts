/** Letters and their texts in one piece: each piece costs the first page its name. */
export { BerichtenLijst } from './berichten-lijst';
export { BriefFormulier, BriefPagina } from './brief-pagina';
export { EigenBrieven } from './eigen-brieven';
export { SjablonenLijst } from '../sjablonen/sjablonen-lijst';
export { SjabloonFormulier } from '../sjablonen/sjabloon-formulieren';
export { SjabloonPagina } from '../sjablonen/sjabloon-pagina';
