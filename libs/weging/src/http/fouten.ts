import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Wegingfoutcode } from '../domain/fouten';

beschrijfFouten<Wegingfoutcode>({
  'WEGING.NIET_VOOR_CALAMITEIT': {
    status: 409,
    titel: 'Volgt het protocol',
    tekst: 'Een {soort} wordt niet gewogen: het afwegingskader is er niet voor. Volg het protocol.',
  },
  'WEGING.AFSTEMMING_ONTBREEKT': {
    status: 400,
    titel: 'Afstemming ontbreekt',
    tekst:
      'Bij een levensbedreigend signaal stemt u direct af met contractmanagement en de toegang, of u legt vast waarom dat nog niet kon.',
  },
  'WEGING.ALLEEN_VERHOGEN': {
    status: 400,
    titel: 'Alleen verhogen kan',
    tekst: 'Stap 3 kan de prioriteit alleen verhogen. De matrix geeft {van}.',
  },
  'WEGING.VERHOGING_ZONDER_REDEN': {
    status: 400,
    titel: 'Reden ontbreekt',
    tekst: 'Leg uit waarom de prioriteit hoger wordt dan de matrix geeft.',
  },
  'WEGING.MEER_GETROFFEN_DAN_CLIENTEN': {
    status: 400,
    titel: 'Aantal klopt niet',
    tekst: 'Er zijn meer cliënten getroffen ({getroffen}) dan de aanbieder heeft ({aantalClienten}).',
  },
  'WEGING.GEEN_MATRIX': {
    status: 409,
    titel: 'Geen matrix',
    tekst: 'Er is nog geen wegingsmatrix die vandaag geldt. Vraag de beheerder om er een vast te stellen.',
  },
  'WEGING.EERST_WEGEN': {
    status: 409,
    titel: 'Eerst wegen',
    tekst: 'Stel eerst de weging vast; daarna kan het werkoverleg besluiten.',
  },
  'WEGING.ACTIE_ONTBREEKT': {
    status: 400,
    titel: 'Actie past niet bij het besluit',
    tekst: 'Bij "actie" hoort een gekozen actie, bij "geen actie" niet.',
  },
  'MATRIX.ONVOLLEDIG': {
    status: 400,
    titel: 'Matrix onvolledig',
    tekst: 'De kleur bij {ernst} en {omvang} ontbreekt of is onbekend.',
  },
  'MATRIX.NIET_MONOTOON': {
    status: 400,
    titel: 'Matrix loopt niet op',
    tekst: 'Bij {ernst} en {omvang} is de kleur lager dan bij minder ernst of minder omvang.',
  },
  'MATRIX.BEGINT_TE_VROEG': {
    status: 400,
    titel: 'Begint te vroeg',
    tekst: 'Een nieuwe versie kan vandaag of later ingaan.',
  },
});
