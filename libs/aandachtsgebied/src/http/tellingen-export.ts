import { type Csvkolom, csvdag } from '@navolgbaar/platform/http';
import type { Tellingregel } from '../application/queries/tel-aandachtsgebieden';

/** The columns of the file with how often each area occurs: numbers only. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Tellingregel>[] = [
  { kop: 'Aandachtsgebied', waarde: ({ gebiedNaam }) => gebiedNaam },
  { kop: 'Periode', waarde: ({ periode }) => periode },
  { kop: 'Van', waarde: ({ van }) => csvdag(van) },
  { kop: 'Tot en met', waarde: ({ tot }) => csvdag(tot) },
  { kop: 'Meldingen', waarde: ({ meldingen }) => String(meldingen) },
  { kop: 'Zaken', waarde: ({ zaken }) => String(zaken) },
  { kop: 'Aanbieders', waarde: ({ aanbieders }) => String(aanbieders) },
];
