import { LegInzetVast, RegistreerAanbieder, VoegLocatieToe } from '@navolgbaar/aanbieder';
import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Toeval } from './toeval';

const NAMEN = [
  'Stichting De Linde',
  'Zorggroep Het Anker',
  'Thuiszorg Morgenlicht',
  'Woonvorm De Brink',
  'Beschermd Wonen Havenzicht',
  'Stichting Open Deur',
  'Zorghuis De Eik',
  'Begeleiding Bijdehand',
  'Dagbesteding De Werkplaats',
  'Stichting Onderdak Noord',
  'Zorg aan Huis Lauwers',
  'Coöperatie Buurtkracht',
  'Jeugdhulp De Springplank',
  'Pleegzorg Nieuwe Kans',
  'Woongroep Zonnehof',
  'Thuisbegeleiding Vaart',
  'Stichting Steunpunt Zuid',
  'De Kade Wonen en Zorg',
  'Huiselijk Zorg',
  'Ambulant Team Reitdiep',
  'Zorgboerderij De Hoeve',
  'Zorgboerderij Het Wold',
  'Logeerhuis De Vlinder',
  'Stichting Samen Verder',
  'Praktijk Veerkracht',
  'Woonbegeleiding Stadspoort',
  'Zorgcollectief Diep',
  'Thuishulp Actief',
  'Opvang De Terp',
  'Stichting Vangnet',
  'Jongerenhuis De Brug',
  'Begeleid Wonen Polderweg',
  'Dagcentrum De Linie',
  'Zorgpunt Oosterhoek',
  'Ouderenzorg De Wilgen',
  'Stichting Thuisbasis',
  'Zorgatelier Kleurrijk',
  'Wonen met Zorg De Singel',
  'Huishoudelijke Hulp Plus',
  'Kompas Begeleiding',
  'Jeugdteam Horizon',
  'Stichting Nabij',
  'Beschut Werken Noord',
  'M. Veenstra, zelfstandig begeleider',
] as const;

const PLAATSEN = ['Noordstad', 'Waterland', 'Oosterhoek', 'Lauwersdorp', 'Reitwolde'] as const;
const STRATEN = [
  'Dorpsstraat',
  'Havenweg',
  'Molenlaan',
  'Singel',
  'Parklaan',
  'Kerkstraat',
  'Veldweg',
] as const;

/** Forty-four invented providers with their places and what they do for the gemeenten. */
export async function maakAanbieders(
  app: INestApplicationContext,
  actor: Actor,
  gemeenten: Readonly<Record<string, string>>,
  toeval: Toeval,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [nr, naam] of NAMEN.entries()) {
    const pgb = naam.includes('zelfstandig');
    const plaats = toeval.kies(PLAATSEN);
    const aantalClienten = pgb ? 6 : toeval.getal(12, 420);
    const { id } = await app.get(RegistreerAanbieder, { strict: false }).execute(actor, {
      naam,
      soort: pgb ? 'pgb_zorgverlener' : 'zorgaanbieder',
      kvk: String(90_000_000 + nr * 137),
      email: `kwaliteit@${naam.toLowerCase().replace(/[^a-z]+/g, '-')}.example`,
      telefoon: `050 555 ${String(1000 + nr)}`,
      plaats,
      aantalClienten,
    });
    ids.set(naam, id);
    await maakLocaties(app, actor, { id, naam, plaats, pgb }, toeval);
    await maakInzet(
      app,
      actor,
      { id, pgb, aantalClienten, jeugd: /Jeugd|Jongeren|Pleeg/.test(naam) },
      gemeenten,
      toeval,
    );
  }
  return ids;
}

async function maakLocaties(
  app: INestApplicationContext,
  actor: Actor,
  { id, naam, plaats, pgb }: { id: string; naam: string; plaats: string; pgb: boolean },
  toeval: Toeval,
): Promise<void> {
  const aantal = pgb ? 1 : toeval.getal(1, 3);
  for (let i = 0; i < aantal; i += 1) {
    const straat = toeval.kies(STRATEN);
    const wonen = /Won|Woon|Onderdak|Havenzicht|Zonnehof|Kade/.test(naam);
    await app.get(VoegLocatieToe, { strict: false }).execute(actor, {
      aanbiederId: id,
      naam: i === 0 ? (wonen ? `Woonlocatie ${straat}` : `Kantoor ${straat}`) : `Locatie ${straat} ${i + 1}`,
      soort: wonen ? 'woonlocatie' : i === 0 ? 'kantoor' : 'dagbesteding',
      adres: `${straat} ${toeval.getal(1, 180)}`,
      postcode: `97${toeval.getal(10, 49)} ${toeval.kies(['AB', 'CD', 'KL', 'RS'])}`,
      plaats,
    });
  }
}

async function maakInzet(
  app: INestApplicationContext,
  actor: Actor,
  { id, pgb, aantalClienten, jeugd }: { id: string; pgb: boolean; aantalClienten: number; jeugd: boolean },
  gemeenten: Readonly<Record<string, string>>,
  toeval: Toeval,
): Promise<void> {
  const [eerste, tweede] = Object.values(gemeenten);
  for (const gemeenteId of toeval.kans(0.3) && tweede ? [eerste, tweede] : [eerste]) {
    if (!gemeenteId) continue;
    await app.get(LegInzetVast, { strict: false }).execute(actor, {
      aanbiederId: id,
      gemeenteId,
      wet: jeugd ? 'jeugdwet' : 'wmo',
      financiering: pgb ? 'pgb' : 'zin',
      gecontracteerd: !pgb && toeval.kans(0.85),
      aantalClienten: Math.max(1, Math.round(aantalClienten * 0.6)),
      van: `202${toeval.getal(2, 4)}-01-01`,
      tot: null,
    });
  }
}
