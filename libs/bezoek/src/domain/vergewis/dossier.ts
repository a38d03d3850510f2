import type { Temporal } from 'temporal-polyfill';
import {
  ALLEEN_GEZIEN,
  type Dossierkader,
  type Geraadpleegd,
  type Instrument,
  INSTRUMENTNAMEN,
  type Resultaatsoort,
  type Toegangsroute,
  type Vogvorm,
  type Werksoort,
} from './woorden';

/** Of one instrument whether it was consulted, when, and what was seen of it: never what it said (VG-02, VG-12). */
export interface Raadpleging {
  readonly instrument: Instrument;
  readonly geraadpleegd: Geraadpleegd;
  /** The day: of a VOG the day that is on it, of a talk the last one. */
  readonly op: string | null;
  readonly resultaat: Resultaatsoort | null;
  readonly bewijsGezien: boolean;
  readonly opmerking: string | null;
}

/** What is looked at of one person, who is known here by a code alone (VG-01). */
export interface Dossierinhoud {
  readonly code: string;
  readonly werksoort: Werksoort;
  readonly route: Toegangsroute;
  readonly startdatum: string;
  readonly kader: Dossierkader;
  readonly clientgebonden: boolean;
  /** A profession of the BIG-register. */
  readonly bigBeroep: boolean;
  readonly metMinderjarigen: boolean;
  readonly vogVorm: Vogvorm | null;
  /** When the original followed the copy. */
  readonly vogOrigineelOp: string | null;
  /** What is not named was not consulted. */
  readonly raadplegingen: readonly Raadpleging[];
}

export interface Dossier extends Dossierinhoud {
  readonly id: string;
  readonly versie: number;
}

/** What was consulted of this instrument. */
export function geraadpleegd(dossier: Dossierinhoud, instrument: Instrument): Raadpleging | undefined {
  return dossier.raadplegingen.find((r) => r.instrument === instrument && r.geraadpleegd === 'ja');
}

export interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

/** A few letters, a few digits: `D01`, `VW-12`. */
const CODE = /^[A-Z]{0,4}-?\d{1,4}[A-Z]?$/;
/** Nine digits, also in groups; a day has eight. */
const BSN = /(?<!\d)(?:\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})(?!\d)/;

/** Why this is no code, or null. A name, initials or a BSN would tell who it is. */
function codefout(code: string): string | null {
  if (CODE.test(code)) return null;
  if (/\d{8}/.test(code) || BSN.test(code))
    return 'Dit lijkt een BSN. Gebruik een code die alleen u kunt terugvinden, zoals D01.';
  if (!/\d/.test(code)) return 'Dit lijkt een naam. Gebruik een code met een volgnummer, zoals D01.';
  return 'Gebruik ten hoogste vier letters en een volgnummer, zoals D01.';
}

/** Everything about a file that does not fit, at once. */
export function keurDossier(dossier: Dossierinhoud, vandaag: Temporal.PlainDate): Veldfout[] {
  const dag = vandaag.toString();
  const code = codefout(dossier.code);
  return [
    ...(code ? [{ name: 'code', reason: code }] : []),
    ...keurVog(dossier, dag),
    ...dossier.raadplegingen.flatMap((r, i) => keurRaadpleging(r, `raadplegingen.${String(i)}`, dag)),
    ...dossier.raadplegingen.flatMap(({ instrument }, i) =>
      dossier.raadplegingen.findIndex((r) => r.instrument === instrument) === i
        ? []
        : [{ name: `raadplegingen.${String(i)}.instrument`, reason: 'Noem elk instrument één keer.' }],
    ),
  ];
}

function keurRaadpleging(r: Raadpleging, plek: string, vandaag: string): Veldfout[] {
  const naam = INSTRUMENTNAMEN[r.instrument];
  const fout = (veld: string, reason: string): Veldfout[] => [{ name: `${plek}.${veld}`, reason }];
  const over = r.opmerking !== null && BSN.test(r.opmerking);
  const bsn = over ? fout('opmerking', 'Dit lijkt een BSN. Schrijf geen gegevens van personen op.') : [];
  if (r.geraadpleegd !== 'ja') {
    const ingevuld = r.op !== null || r.resultaat !== null || r.bewijsGezien;
    return [
      ...bsn,
      ...(ingevuld ? fout('geraadpleegd', `${naam}: wat niet is geraadpleegd, heeft geen datum.`) : []),
    ];
  }
  const alleenGezien = ALLEEN_GEZIEN.includes(r.instrument) && r.resultaat !== 'gezien';
  return [
    ...bsn,
    ...(r.op === null ? fout('op', `${naam}: vul de datum in.`) : []),
    ...(r.op !== null && r.op > vandaag ? fout('op', `${naam}: deze dag ligt in de toekomst.`) : []),
    ...(r.resultaat === null ? fout('resultaat', `${naam}: kies wat voor uitkomst u zag.`) : []),
    ...(r.resultaat !== null && alleenGezien
      ? fout('resultaat', `${naam}: leg alleen vast dat het is gezien, niet wat erin stond.`)
      : []),
  ];
}

function keurVog(dossier: Dossierinhoud, vandaag: string): Veldfout[] {
  const vog = geraadpleegd(dossier, 'vog');
  const { vogVorm, vogOrigineelOp } = dossier;
  if (!vog) {
    const los = vogVorm !== null || vogOrigineelOp !== null;
    return los ? [{ name: 'vogVorm', reason: 'Er is geen VOG gezien, dus ook geen vorm.' }] : [];
  }
  if (vogVorm === null) return [{ name: 'vogVorm', reason: 'Kies of u een origineel of een kopie zag.' }];
  if (vogOrigineelOp === null) return [];
  if (vogVorm === 'origineel') {
    return [{ name: 'vogOrigineelOp', reason: 'Dit vult u alleen in als er eerst een kopie was.' }];
  }
  return vogOrigineelOp > vandaag
    ? [{ name: 'vogOrigineelOp', reason: 'Deze dag ligt in de toekomst.' }]
    : [];
}
