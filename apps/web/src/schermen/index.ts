import { aanbiedersGebied, eigenAanbiederGebied } from './aanbieders';
import {
  auditGebied,
  gebruikersGebied,
  huisstijlGebied,
  loketGebied,
  matricesGebied,
  routetabelGebied,
  takenGebied,
} from './beheer';
import { bezoekenGebied } from './bezoeken';
import { collegestukkenGebied } from './collegestukken';
import type { Gebied } from './gebied';
import { doorzendingenGebied, ketenpartnersGebied, verstrekkingenGebied } from './ketenpartners';
import { maatregelenGebied } from './maatregelen';
import { meldingenGebied } from './meldingen';
import { opdrachtenGebied } from './opdrachten';
import { berichtenGebied, postbusGebied } from './postbus';
import { publicatiesGebied } from './publicaties';
import { rapportenGebied } from './rapporten';
import { agendaGebied, definitiesGebied, termijnenGebied } from './termijnen';
import { uitstelGebied } from './uitstel';
import { zakenGebied } from './zaken';
import { zoekGebied } from './zoeken';

/** Every part of the werkbank, in the order of the menu. A part appears here together with its pages. */
export const gebieden: readonly Gebied[] = [
  meldingenGebied,
  zakenGebied,
  zoekGebied,
  termijnenGebied,
  uitstelGebied,
  agendaGebied,
  opdrachtenGebied,
  bezoekenGebied,
  maatregelenGebied,
  rapportenGebied,
  publicatiesGebied,
  collegestukkenGebied,
  doorzendingenGebied,
  ketenpartnersGebied,
  aanbiedersGebied,
  eigenAanbiederGebied,
  berichtenGebied,
  postbusGebied,
  matricesGebied,
  routetabelGebied,
  definitiesGebied,
  gebruikersGebied,
  loketGebied,
  huisstijlGebied,
  takenGebied,
  verstrekkingenGebied,
  auditGebied,
];
