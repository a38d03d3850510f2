import { maakRouter } from './router';
import { toonPagina } from './toon-pagina';

toonPagina(maakRouter);
