import { zakenOpOrde } from './zaken-op-orde';
import { verdrietigeSituatie } from './verdrietige-situatie';
import { gewogenBesluit } from './gewogen-besluit';
import { erSpeeltMeer } from './er-speelt-meer';
import { onscherpeGrenzen } from './onscherpe-grenzen';

/** The five red boxes of the Beleidskader, as dossiers of the demo. */
export const rodeKaders = [zakenOpOrde, verdrietigeSituatie, gewogenBesluit, erSpeeltMeer, onscherpeGrenzen];
