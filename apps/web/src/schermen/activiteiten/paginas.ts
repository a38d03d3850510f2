/** All pages of activities and exchanges in one piece: the first load names the pieces, and has no room for a piece each. */
export { ActiviteitActiePagina } from './activiteit-acties';
export { ActiviteitPagina } from './activiteit-pagina';
export { ActiviteitenLijst } from './activiteiten-lijst';
export { ActiviteitenJaar } from './jaar-pagina';
export { ActiviteitKiezen, ActiviteitNieuw } from './nieuw-pagina';
export { UitwisselingNieuw } from '../uitwisselingen/nieuw-pagina';
export { BewaartermijnenPagina, BewaartermijnenVaststellen } from '../uitwisselingen/regels-pagina';
export { UitwisselingAfloop, UitwisselingPagina } from '../uitwisselingen/uitwisseling-pagina';
export { UitwisselingenLijst } from '../uitwisselingen/uitwisselingen-lijst';
