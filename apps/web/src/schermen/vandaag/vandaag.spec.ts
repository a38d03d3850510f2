import { describe, expect, it } from '@jest/globals';
import type { Bloknaam, Vandaagregel, Wijziging } from '../../api/vandaag';
import { vandaagTeksten } from '../../teksten/vandaag';
import { perZaak } from './per-zaak';
import { plekVanLijst, plekVanRegel } from './plek';

const LEEG: Vandaagregel = {
  ...{ id: 'a', soort: null, nummer: null, naam: null, onderwerp: null, zaakId: null, status: null },
  ...{ kleur: null, uiterlijk: null, opgeschortOp: null, op: null, behandelaarId: null },
  ...{ vraag: null, verwacht: null },
};

describe('waar een regel heen gaat', () => {
  it.each<[Bloknaam, Partial<Vandaagregel>, string | null]>([
    ['termijnen', { zaakId: 'z' }, '/zaken/z'],
    ['termijnen', { soort: 'melding' }, '/meldingen/a'],
    ['termijnen', {}, null],
    ['uitstel', { zaakId: 'z' }, '/uitstel/a/besluit'],
    ['nieuweMeldingen', {}, '/meldingen/a'],
    ['opgaven', {}, '/meldingen/a'],
    ['twijfels', {}, '/meldplicht/twijfels/a'],
    ['post', {}, '/postvak/a'],
    ['berichten', { soort: 'zaak' }, '/zaken/a'],
    ['berichten', { soort: 'gebruiker' }, null],
    ['eigenUitstel', { soort: 'maatregel' }, '/maatregelen/a'],
    ['eigenTermijnen', { soort: 'opdracht' }, '/opdrachten/a'],
    ['eigenVragen', {}, '/opdrachten/a'],
    ['eigenOpvraaglijsten', {}, '/opvraaglijsten/a'],
    ['eigenTermijnen', { soort: 'opvraaglijst' }, '/opvraaglijsten/a'],
    ['eigenConcepten', {}, '/wederhoor/a'],
    ['eigenZienswijzen', {}, '/zienswijzen/a'],
    ['eigenTermijnen', { soort: 'zienswijze' }, '/zienswijzen/a'],
    ['wederhoren', { zaakId: 'z' }, '/wederhoor/a'],
    ['opvraaglijsten', { zaakId: 'z' }, '/opvraaglijsten/a'],
    ['opvraaglijstenTeLaat', { zaakId: 'z' }, '/opvraaglijsten/a'],
    ['eigenOpgaven', {}, '/meldplicht/a'],
    ['eigenTwijfels', {}, '/meldplicht/twijfels/a'],
    ['eigenTermijnen', { soort: 'twijfel' }, '/meldplicht/twijfels/a'],
    ['eigenDocumenten', { soort: 'opdracht' }, '/opdrachten/a'],
    ['eigenClientenstops', {}, '/mijn-gegevens'],
    ['accountverzoeken', {}, '/accountverzoeken/a'],
    ['gedeeld', { soort: 'collegebericht' }, '/collegestukken/a'],
    ['gedeeld', { soort: 'constructor' }, null],
    ['taken', {}, '/mislukte-taken'],
  ])('%s', (blok, regel, plek) => {
    expect(plekVanRegel(blok, { ...LEEG, ...regel })).toBe(plek);
  });

  it('elk blok met een lijst heeft een naam voor die lijst', () => {
    for (const [blok, { alle }] of Object.entries(vandaagTeksten.blok)) {
      expect({ blok, naam: alle !== '' }).toEqual({ blok, naam: plekVanLijst(blok as Bloknaam) !== null });
    }
  });
});

describe('wat er veranderde', () => {
  const wijziging = (id: string, zaakId: string): Wijziging => ({
    ...{ id, zaakId, zaaknummer: zaakId, op: '2026-04-13T10:00:00Z', soort: 'rapport', gebruikerId: null },
    tekst: 'Rapport ontvangen.',
  });

  it('staat per zaak bij elkaar, in de volgorde waarin een zaak het eerst voorkomt', () => {
    const groepen = perZaak([wijziging('1', 'b'), wijziging('2', 'a'), wijziging('3', 'b')]);
    expect(groepen.map((groep) => groep.map(({ id }) => id))).toEqual([['1', '3'], ['2']]);
  });
});
