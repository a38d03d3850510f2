import { planRapport } from '../rapporten';
import type { Wereld } from '../wereld';
import { LegBewijsVast, NoteerKeten, StelBevindingOp, StelBevindingVast } from '@navolgbaar/bevinding';
import { LegMaatregelOp } from '@navolgbaar/maatregel';
import { GeefDoor, LegWaarnemingVast, OpenZaak } from '@navolgbaar/onderzoek';

/** AC-5, "De onscherpe grenzen van verantwoordelijkheid": Wmo and Wlz under one roof. */
export function onscherpeGrenzen(wereld: Wereld): void {
  const dag = wereld.werkdagGeleden(120);
  wereld.plan(dag, '10:00', async (w) => {
    const { id: zaakId } = await w.van(OpenZaak).execute(w.actor('Karim'), {
      toezichtvorm: 'structureel',
      onderwerp: 'Regulier bezoek De Kade Wonen en Zorg',
      domein: 'kwaliteit',
      wet: 'wmo',
      aanbiederId: w.aanbieder('De Kade Wonen en Zorg'),
    });
    let bevindingId = '';
    w.plan(dag.add({ days: 1 }), '15:00', async () => {
      const waarnemingId = await w.van(LegWaarnemingVast).execute(w.actor('Karim'), {
        zaakId,
        op: w.dagVanNu(),
        omschrijving:
          'Te weinig personeel in de avond; bewoners met Wmo en met Wlz liggen om zeven uur in bed.',
        onderbouwing: 'Rooster van vier weken en gesprekken met zes bewoners.',
        wetten: ['wmo', 'wlz'],
        hoortBijAanleiding: true,
      });
      await w.van(GeefDoor).execute(w.actor('Karim'), {
        zaakId,
        ...(typeof waarnemingId === 'string' ? { waarnemingId } : {}),
        ontvangers: ['igj', 'zorgkantoor'],
        grondslag: 'Beleidskader § 7: voor de Wlz is de gemeente niet bevoegd',
        motivering:
          'Dezelfde misstand raakt bewoners met een Wlz-indicatie. Wij blijven volgen wat IGJ en zorgkantoor doen.',
        categorieen: ['geen_persoonsgegevens'],
        inhoud: 'Te weinig personeel in de avond op een locatie van De Kade Wonen en Zorg.',
        weggelaten: 'Wie de bewoners zijn en wie het ons vertelde.',
      });
      bevindingId = await stelVast(w, zaakId, waarnemingId);
    });
    planRapport(w, zaakId, dag.add({ days: 12 }), 'Kwaliteitsonderzoek De Kade Wonen en Zorg', {
      publiceer: true,
      maatregel: (ww) => legOp(ww, zaakId, bevindingId),
    });
  });
}

/** What was seen and the rosters are evidence, and the finding rests on both. @returns the id of the finding */
async function stelVast(wereld: Wereld, zaakId: string, waarnemingId: string): Promise<string> {
  const actor = wereld.actor('Karim');
  const vandaag = wereld.dagVanNu();
  const bewijs = wereld.van(LegBewijsVast);
  const gezien = await bewijs.execute(actor, {
    ...{ zaakId, soort: 'waarneming', bronId: waarnemingId, vim: false, vimReden: null },
    omschrijving: 'Wat wij zagen op twee avonden in huis Oost',
    verkregenVan: 'twee toezichthouders',
    ...{ verkregenOp: vandaag, verkregenWaar: 'huis Oost', verkregenHoe: 'Gezien tijdens het bezoek.' },
    bewaarplaats: 'In het dossier van de zaak',
  });
  const roosters = await bewijs.execute(actor, {
    ...{ zaakId, soort: 'gegevens', bronId: null, vim: false, vimReden: null },
    omschrijving: 'Roosters van de avonddienst over vier weken, op papier',
    ...{ verkregenVan: 'de locatiemanager', verkregenOp: vandaag, verkregenWaar: 'kantoor van huis Oost' },
    verkregenHoe: 'Gevraagd op grond van artikel 5:17 Awb en direct overhandigd.',
    bewaarplaats: 'Afgesloten kast van het team',
  });
  await wereld.van(NoteerKeten).execute(actor, {
    ...{ bewijsstukId: roosters, soort: 'gekopieerd', op: vandaag, wie: 'het dossier' },
    toelichting: 'Namen van medewerkers zijn op de kopie weggelakt.',
  });
  const bevindingId = await wereld.van(StelBevindingOp).execute(actor, {
    zaakId,
    inhoud: {
      stelling:
        'In de avond zijn er te weinig begeleiders om bewoners te laten kiezen hoe laat zij gaan slapen.',
      ...{ soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wmo', 'wlz'] },
      clientgroepen: ['bewoners met een Wmo-indicatie', 'bewoners met een Wlz-indicatie'],
      onderbouwing:
        'Op 19 van de 28 avonden was er één begeleider voor veertien bewoners; de eigen norm is twee. Op beide avonden dat wij er waren, lag iedereen om zeven uur in bed.',
      gevolgen: 'Bewoners bepalen hun eigen avond niet, en wie hulp nodig heeft, wacht lang.',
      geleerd:
        'De aanbieder herkende dit en trok per direct een uitzendkracht aan; een oplossing voor later is er nog niet.',
      toetsing: null,
    },
    bewijsstukIds: [gezien, roosters],
  });
  await wereld.van(StelBevindingVast).execute(actor, { bevindingId, versie: 1 });
  return bevindingId;
}

async function legOp(wereld: Wereld, zaakId: string, bevindingId: string): Promise<void> {
  await wereld.van(LegMaatregelOp).execute(wereld.actor('Karim'), {
    aanbiederIds: [],
    verwachtEffect: 'Bewoners kiezen zelf hoe laat zij gaan slapen.',
    zaakId,
    soort: 'plan_van_aanpak',
    wet: 'wmo',
    omschrijving: 'Maak een plan van aanpak voor de bezetting in de avond, en voer het in.',
    onderbouwing: 'Vier weken lang was de bezetting in de avond lager dan uw eigen norm.',
    doel: 'Bewoners bepalen zelf hoe laat zij naar bed gaan.',
    ernstWeging:
      'De gevolgen voor bewoners zijn groot; een plan met twee termijnen is het lichtste middel dat past.',
    bevindingIds: [bevindingId],
    vimUitzondering: null,
    vimToelichting: null,
    termijnen: { plan: 'P4W', invoering: 'P3M' },
  });
}
