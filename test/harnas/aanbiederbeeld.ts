import { BeheerAfwegingskader } from '@navolgbaar/weging';
import { type Lijn, vulLijn } from './lijn';
import type { TestApp } from './test-app';

/** A provider with a history: a weighed and decided melding, the line of a case, a client stop and a network. */
export interface Beeld extends Lijn {
  melding: string;
  netwerk: string;
  stop: string;
}

export const STOP = {
  basis: 'besluit_college',
  beslotenOp: '2026-04-01',
  kenmerk: 'COL-2026-0117',
  grondslag: 'Contract Wmo, artikel 12',
  reden: 'Er is te weinig personeel in de nacht.',
  ingang: '2026-04-06',
  tot: '2026-07-31',
  zorgsoorten: ['beschermd_wonen'],
};

const WEGING = {
  ernst: 'basale_veiligheid',
  ernstMotivering: 'De veiligheid in huis is in het geding.',
  omvang: 'klein',
  omvangMotivering: 'Twee bewoners.',
  aanZet: 'toezichthouder',
  publieksgevoelig: false,
  onrechtmatigheid: 'nee',
};

/** Reports a melding about the first provider, and weighs it; with a decision when one is given. */
export async function meldEnWeeg(app: TestApp, onderwerp: string, besluit?: object): Promise<string> {
  const th = app.als('toezichthouder');
  const { body } = await th
    .post('/api/v1/meldingen')
    .send({
      ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onrechtmatigheid: 'nee', omschrijving: 'De beller vertelt wat hij zag.', onderwerp },
      aanbiederId: app.eerste.aanbiederId,
    })
    .expect(201);
  await th.post(`/api/v1/meldingen/${body.id}/wegingen`).send(WEGING).expect(201);
  if (besluit) {
    const vast = { aanZet: 'toezichthouder', motivering: 'Wij gaan kijken.', deelnemers: ['coördinator'] };
    await th
      .post(`/api/v1/meldingen/${body.id}/besluiten`)
      .send({ ...vast, werkoverlegOp: '2026-04-13', ...besluit })
      .expect(201);
  }
  return String(body.id);
}

/** Fills the first organisation with it, through the api. */
export async function vulBeeld(app: TestApp): Promise<Beeld> {
  await app.app.get(BeheerAfwegingskader, { strict: false }).laadMeegeleverde(app.actor('beheerder'));
  const { aanbiederId, andereAanbiederId, gemeenteId } = app.eerste;
  const th = app.als('toezichthouder');
  const post = async (pad: string, inhoud: object) =>
    (await th.post(`/api/v1/${pad}`).send(inhoud).expect(201)).body;
  const melding = await meldEnWeeg(app, 'Medicijnen niet op tijd gegeven', {
    ...{ besluit: 'actie', actie: 'gesprek' },
    actiepunt: {
      ...{ omschrijving: 'Met de aanbieder praten over de medicijnen.', uiterlijk: '2026-12-31' },
      eigenaarId: app.eerste.gebruikers.toezichthouder,
    },
  });
  const lijn = await vulLijn(app);
  const verband = { begin: '2025-01-01', reden: 'Zij delen het nachtteam.' };
  await post(`aanbieders/${aanbiederId}/relaties`, {
    ...{ soort: 'onderaanneming', andereId: andereAanbiederId, andereStaat: 'onder', bron: 'Contract 2025' },
    ...verband,
  });
  const netwerk = await post('netwerken', {
    ...{ naam: 'Zorgnetwerk Noord', soort: 'zorgnetwerk', doel: 'Samen de nacht bezetten.' },
    ...{ bron: 'Overeenkomst 2025', begin: '2025-01-01' },
  });
  await post(`netwerken/${netwerk.id}/leden`, { aanbiederId, rol: 'regievoerder', ...verband });
  await post(`aanbieders/${aanbiederId}/locaties`, {
    naam: 'Woonhuis Oost',
    soort: 'woonlocatie',
    van: '2024-01-01',
  });
  await post(`aanbieders/${aanbiederId}/inzetten`, {
    ...{ gemeenteId, wet: 'wmo', financiering: 'zin', gecontracteerd: true, van: '2025-01-01' },
  });
  const { clientenstops } = await post(`aanbieders/${aanbiederId}/clientenstops`, { ...STOP, gemeenteId });
  return { ...lijn, melding, netwerk: netwerk.id, stop: clientenstops[0].id };
}
