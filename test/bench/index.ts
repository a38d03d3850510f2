import type { Bench } from './bench';
import { dossier } from './dossier.bench';
import { geheugen } from './geheugen.bench';
import { groei } from './groei.bench';
import { herbouw } from './herbouw.bench';
import { jaarplan } from './jaarplan.bench';
import { langeLijst } from './lange-lijst.bench';
import { maatregelen } from './maatregelen.bench';
import { pdf } from './pdf.bench';
import { register } from './register.bench';
import { veger } from './veger.bench';
import { risico } from './risico.bench';
import { stipt } from './wekkers.bench';
import { overname } from './overname.bench';
import { piek } from './piek.bench';
import { inname } from './inname.bench';
import { upload } from './upload.bench';
import { audit } from './verzegeling.bench';
import { werkvoorraad } from './werkvoorraad.bench';
import { zoeken } from './zoeken.bench';

/** In the order of a whole run. */
export const benches: readonly Bench[] = [
  werkvoorraad,
  langeLijst,
  dossier,
  inname,
  overname,
  audit,
  piek,
  stipt,
  herbouw,
  veger,
  zoeken,
  risico,
  jaarplan,
  maatregelen,
  register,
  pdf,
  geheugen,
  upload,
  groei,
];
export { gehaald } from './bench';
export { gestolen } from './meten';
