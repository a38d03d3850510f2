/** The pages of this part, read together: each apart would weigh on the first load of the werkbank. */
export { CorrigerendActiePagina, UitkomstPagina } from './corrigerend-acties';
export { CorrigerendLijst } from './corrigerend-lijst';
export { CorrigerendPagina } from './corrigerend-pagina';
export { BesluitVastleggen } from './vastleg-pagina';
