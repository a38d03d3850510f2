import { bronnenGebied } from './bronnen';
import { aandachtsgebiedenGebied } from './aandachtsgebieden';
import { activiteitenGebied, uitwisselingenGebied } from './activiteiten';
import { aanbiedersGebied, eigenAanbiederGebied } from './aanbieders';
import {
  auditGebied,
  gebruikersGebied,
  collegeinstellingGebied,
  huisstijlGebied,
  loketGebied,
  afwegingskaderGebied,
  routetabelGebied,
  takenGebied,
  publicatiestandaardGebied,
  wooGebied,
} from './beheer';
import { belangenconflictenGebied } from './belangenconflicten';
import { bevoegdhedenGebied } from './bevoegdheden';
import { aangekondigdGebied, bezoekenGebied } from './bezoeken';
import { collegasGebied } from './collegas';
import { collegeadviezenGebied } from './collegeadviezen';
import { corrigerendGebied } from './corrigerend';
import { collegestukkenGebied } from './collegestukken';
import type { Gebied } from './gebied';
import { gelijkeGevallenGebied } from './gelijke-gevallen';
import {
  doorzendingenGebied,
  ketenpartnersGebied,
  partnervragenGebied,
  verstrekkingenGebied,
} from './ketenpartners';
import { koppelingenGebied } from './koppelingen';
import { interventieladderGebied } from './interventieladder';
import { jaarcijfersGebied } from './jaarcijfers';
import { jaarplanGebied } from './jaarplan';
import { maatregelenGebied } from './maatregelen';
import { meldingenGebied } from './meldingen';
import { meldplichtGebied } from './meldplicht';
import { opdrachtenGebied } from './opdrachten';
import { opvraaglijstenGebied } from './opvraaglijsten';
import { patronenGebied } from './patronen';
import { plannerGebied } from './planner';
import { berichtenGebied, eigenBrievenGebied, postbusGebied } from './postbus';
import { postvakGebied } from './postvak';
import { publicatiesGebied } from './publicaties';
import { rapportenGebied } from './rapporten';
import { risicobeeldGebied } from './risicobeeld';
import { agendaGebied, definitiesGebied, termijnenGebied } from './termijnen';
import { sjablonenGebied } from './sjablonen';
import { themaonderzoekenGebied, themauitkomstenGebied } from './themaonderzoeken';
import { toetsingskadersGebied } from './toetsingskaders';
import { uitstelGebied } from './uitstel';
import { veiligheidsafsprakenGebied } from './veiligheidsafspraken';
import { wederhoorGebied } from './wederhoor';
import { zienswijzenGebied } from './zienswijzen';
import { werkoverlegGebied } from './werkoverleg';
import { zakenGebied } from './zaken';
import { zoekGebied } from './zoeken';

/** Every part of the werkbank, in the order of the menu. A part appears here together with its pages. */
export const gebieden: readonly Gebied[] = [
  meldingenGebied,
  werkoverlegGebied,
  gelijkeGevallenGebied,
  patronenGebied,
  risicobeeldGebied,
  aandachtsgebiedenGebied,
  jaarcijfersGebied,
  meldplichtGebied,
  postvakGebied,
  zakenGebied,
  zoekGebied,
  termijnenGebied,
  uitstelGebied,
  agendaGebied,
  opdrachtenGebied,
  opvraaglijstenGebied,
  bezoekenGebied,
  bevoegdhedenGebied,
  toetsingskadersGebied,
  themaonderzoekenGebied,
  themauitkomstenGebied,
  plannerGebied,
  jaarplanGebied,
  aangekondigdGebied,
  maatregelenGebied,
  interventieladderGebied,
  veiligheidsafsprakenGebied,
  rapportenGebied,
  wederhoorGebied,
  zienswijzenGebied,
  publicatiesGebied,
  collegeadviezenGebied,
  corrigerendGebied,
  collegestukkenGebied,
  doorzendingenGebied,
  partnervragenGebied,
  ketenpartnersGebied,
  aanbiedersGebied,
  activiteitenGebied,
  uitwisselingenGebied,
  belangenconflictenGebied,
  eigenAanbiederGebied,
  berichtenGebied,
  eigenBrievenGebied,
  postbusGebied,
  afwegingskaderGebied,
  routetabelGebied,
  bronnenGebied,
  sjablonenGebied,
  definitiesGebied,
  gebruikersGebied,
  koppelingenGebied,
  collegasGebied,
  loketGebied,
  collegeinstellingGebied,
  huisstijlGebied,
  publicatiestandaardGebied,
  wooGebied,
  takenGebied,
  verstrekkingenGebied,
  auditGebied,
];
