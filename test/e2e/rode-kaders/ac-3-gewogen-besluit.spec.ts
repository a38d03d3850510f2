import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { afspraakvelden } from '../../harnas/veiligheidsafspraak';
import { Journey } from './journey';

describe('AC-3 "Een gewogen besluit" (Beleidskader § 6)', () => {
  let reis: Journey;
  const eerder: string[] = [];
  let meldingId: string;
  beforeAll(async () => {
    reis = await Journey.begin('2026-01-12');
  });
  afterAll(() => reis.app.sluit());

  it('twee eerdere meldingen zijn gewogen met lage prioriteit, zonder actie en met een reden', async () => {
    for (const onderwerp of ['Begeleider slecht bereikbaar', 'Activiteiten vallen uit']) {
      const { id } = await reis.signaal({ onderwerp });
      expect(await reis.weeg(id)).toMatchObject({ kleur: 'groen', matrixAanname: true });
      await reis.besluit(id, 'geen_actie', { motivering: 'Geen veiligheid in het geding.' });
      eerder.push(id);
    }
  });

  it('de nieuwe melding toont ze met kleur, matrixversie en het besluit van toen', async () => {
    reis.app.klok.naar('2026-06-01');
    ({ id: meldingId } = await reis.signaal({ soort: 'melding', onderwerp: 'Twijfel over veiligheid' }));
    const { eerdere } = (await reis.get(`meldingen/${meldingId}/wegingen`)) as unknown as {
      eerdere: Inhoud[];
    };
    expect(eerdere).toHaveLength(2);
    for (const melding of eerdere) {
      expect(melding).toMatchObject({
        weging: { kleur: 'groen', matrixversie: 1 },
        besluit: { besluit: 'geen_actie', motivering: 'Geen veiligheid in het geding.' },
      });
    }
  });

  it('stap 3 mag verhogen met een reden, niet verlagen, en gebeurt nooit vanzelf', async () => {
    const veiligheid = {
      ernst: 'basale_veiligheid',
      ernstMotivering: 'De leefomgeving is niet veilig.',
      omvang: 'gemiddeld',
      omvangMotivering: 'Meerdere cliënten.',
      getroffen: 5,
    };
    expect(await reis.weeg(meldingId, veiligheid)).toMatchObject({ kleurMatrix: 'oranje', kleur: 'oranje' });
    const verlaging = { verhoogNaar: 'groen', verhogingReden: 'Valt mee.' };
    await reis.weeg(meldingId, { ...veiligheid, ...verlaging }, 400);
    const verhoogd = await reis.weeg(meldingId, {
      ...veiligheid,
      verhoogNaar: 'rood',
      verhogingsgronden: ['eerdere_signalen'],
      verhogingReden: 'Er waren al twee meldingen.',
    });
    expect(verhoogd).toMatchObject({ kleurMatrix: 'oranje', kleur: 'rood' });
    const { wegingen } = (await reis.get(`meldingen/${meldingId}/wegingen`)) as unknown as {
      wegingen: Inhoud[];
    };
    expect(wegingen.map((weging) => weging['kleur'])).toEqual(['rood', 'oranje']);
  });

  it('een nieuwe versie van de matrix verandert een oude weging niet', async () => {
    const [{ id: _, ...geldend }] = (await reis.get('afwegingskaders')) as unknown as [Inhoud & Kader];
    const { ernstnaam, omvangnaam, rijen, kolommen, stap3, roodVraagtTweede } = geldend;
    const concept = await reis.post(
      'afwegingskaders',
      {
        ...{ ernstnaam, omvangnaam, rijen, kolommen, stap3, roodVraagtTweede },
        cellen: geldend.cellen.map((cel) => ({ ...cel, kleur: 'rood' })),
      },
      { als: 'beheerder' },
    );
    await reis.post(
      `afwegingskaders/${concept.id}/_stel-vast`,
      { geldigVanaf: '2026-06-01', bron: 'Besluit van het college, bijlage 2', brondatum: '2026-05-20' },
      { als: 'beheerder', versie: concept.versie },
    );
    const { wegingen } = (await reis.get(`meldingen/${eerder[0]}/wegingen`)) as unknown as {
      wegingen: Inhoud[];
    };
    expect(wegingen[0]).toMatchObject({ kleur: 'groen', matrixversie: 1 });
  });

  it('het besluit tot een kwaliteitstoets opent een signaalgestuurde zaak', async () => {
    await reis.besluit(meldingId, 'actie', { actie: 'kwaliteitstoets' });
    const zaak = await reis.zaakVan(meldingId);
    expect(zaak).toMatchObject({ toezichtvorm: 'signaalgestuurd', actie: 'kwaliteitstoets' });
    await reis.post(`zaken/${zaak.id}/gesprekken`, {
      soort: 'vraag_aan_derden',
      op: '2026-06-01',
      gesprekspartners: 'Toegang beschermd wonen',
      verslag: 'Ja, het signaal is daar bekend.',
    });
  });

  it('het blijkt onveilig: een bindende afspraak, los van structurele verbetering, waarvan een schending meteen te zien is', async () => {
    const { id } = await reis.zaakVan(meldingId);
    const afspraak = await reis.post(`zaken/${id}/veiligheidsafspraken`, afspraakvelden(reis.app));
    // In the meantime the structural improvement goes on by itself.
    const plan = { afspraak: 'Een plan voor de nacht.', uiterlijk: '2026-07-01' };
    await reis.post(`zaken/${id}/verbeterplannen`, plan);
    const controle = { op: reis.app.klok.vandaag().toString(), wijze: 'bezoek', bewijs: 'Zelf gezien.' };
    await reis.post(
      `veiligheidsafspraken/${afspraak.id}/_controleer`,
      { ...controle, uitkomst: 'niet_nagekomen', toelichting: 'Er was niemand wakker.' },
      { versie: afspraak.versie },
    );
    const { blokken } = (await reis.get('vandaag', 'coordinator')) as unknown as {
      blokken: { naam: string; regels: { id: string }[] }[];
    };
    expect(blokken[0]).toMatchObject({ naam: 'veiligheid', regels: [{ id: afspraak.id }] });
  });

  it('een college ziet niets van wegen en besluiten', async () => {
    await reis.app.als('college').get(`/api/v1/meldingen/${meldingId}/wegingen`).expect(403);
  });

  type Inhoud = Record<string, unknown>;
  type Kader = { cellen: Inhoud[] };
});
