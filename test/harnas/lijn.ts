import { vastgesteldeBevinding } from './bevinding';
import type { TestApp } from './test-app';
import { LADDER } from './ladder';
import { ZONDER_WEDERHOOR, rapportinhoud } from './rapport';

/** A case with an order, one with a measure, two reports and a publication: what the screens of the line show. */
export interface Lijn {
  zaak: string;
  zaakInBeoordeling: string;
  opdracht: string;
  maatregel: string;
  rapport: string;
  vastgesteld: string;
  publicatie: string;
  termijn: string;
}

const SECTIES = {
  aanleiding: 'Een signaal over de nacht.',
  feiten: 'Wij bezochten de locatie twee keer.',
  bevindingen: [
    { norm: 'Er is genoeg personeel', oordeel: 'voldoet_niet', onderbouwing: 'De roosters van april.' },
  ],
  conclusie: 'De aanbieder voldoet niet.',
  gevolgVoorInwoners: 'Bewoners krijgen in de nacht te weinig hulp.',
  advies: 'Zorg voor twee begeleiders in de nacht.',
  samenvatting: 'In de nacht is er te weinig personeel. Dat moet beter.',
};

/** Fills the first organisation with it, through the api. */
export async function vulLijn(app: TestApp): Promise<Lijn> {
  const th = app.als('toezichthouder');
  const post = async (pad: string, inhoud: object, wie = th): Promise<Record<string, string>> => {
    const { body } = await wie.post(`/api/v1/${pad}`).send(inhoud).expect(201);
    return body;
  };
  const zaak = async (onderwerp: string): Promise<string> => {
    const vast = { toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo' };
    const { aanbiederId, gemeenteId } = app.eerste;
    return String(
      (await post('zaken', { ...vast, onderwerp, aanbiederId, gemeenteIds: [gemeenteId] }))['id'],
    );
  };
  const eerste = await zaak('Te weinig personeel in de nacht');
  const opdracht = await post(`zaken/${eerste}/opdrachten`, {
    onderzoeksvraag: 'Onderzoek hoe dit kon gebeuren en wat u verandert.',
  });
  const tweede = await zaak('Medicijnen niet op tijd');
  await th
    .post(`/api/v1/zaken/${tweede}/_rond-onderzoek-af`)
    .set('if-match', '"v1"')
    .send({ bevinding: 'De bezetting is te laag.' })
    .expect(200);
  const bevindingId = await vastgesteldeBevinding(th, tweede, app.klok.vandaag().toString());
  const maatregel = await post(`zaken/${tweede}/maatregelen`, {
    soort: 'plan_van_aanpak',
    omschrijving: 'Maak een plan voor de nacht en voer het in.',
    onderbouwing: 'De roosters laten te weinig mensen zien.',
    doel: 'Bewoners krijgen in de nacht hulp.',
    bevindingIds: [bevindingId],
    verwachtEffect: 'Bewoners krijgen sneller hulp.',
    ernstWeging: 'Er ging vaak iets mis, zonder blijvende schade.',
    termijnPlan: 'P4W',
    termijnInvoering: 'P20W',
    ...LADDER,
  });
  const nieuw = { soort: 'kwaliteit', ...rapportinhoud(SECTIES) };
  const rapport = await post(`zaken/${tweede}/rapporten`, { titel: 'Onderzoek naar de nacht', ...nieuw });
  const vast = await post(`zaken/${tweede}/rapporten`, { titel: 'Onderzoek naar medicijnen', ...nieuw });
  await app
    .als('coordinator')
    .post(`/api/v1/rapporten/${vast['id']}/_stel-vast`)
    .set('if-match', '"v1"')
    .send(ZONDER_WEDERHOOR)
    .expect(200);
  const publicatie = await post(`rapporten/${vast['id']}/publicaties`, {
    voor: 'Bewoners moeten dit weten.',
    tegen: 'Het kan de aanbieder schaden.',
  });
  return {
    zaak: eerste,
    zaakInBeoordeling: tweede,
    opdracht: String(opdracht['id']),
    maatregel: String(maatregel['id']),
    rapport: String(rapport['id']),
    vastgesteld: String(vast['id']),
    publicatie: String(publicatie['id']),
    termijn: String(opdracht['termijnId']),
  };
}
