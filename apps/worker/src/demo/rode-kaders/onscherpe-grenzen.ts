import { planRapport } from '../rapporten';
import type { Wereld } from '../wereld';
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
    });
    planRapport(w, zaakId, dag.add({ days: 12 }), 'Kwaliteitsonderzoek De Kade Wonen en Zorg', {
      publiceer: true,
      maatregel: (ww) => legOp(ww, zaakId),
    });
  });
}

async function legOp(wereld: Wereld, zaakId: string): Promise<void> {
  await wereld.van(LegMaatregelOp).execute(wereld.actor('Karim'), {
    zaakId,
    soort: 'plan_van_aanpak',
    wet: 'wmo',
    omschrijving: 'Maak een plan van aanpak voor de bezetting in de avond, en voer het in.',
    onderbouwing: 'Vier weken lang was de bezetting in de avond lager dan uw eigen norm.',
    doel: 'Bewoners bepalen zelf hoe laat zij naar bed gaan.',
    ernstWeging:
      'De gevolgen voor bewoners zijn groot; een plan met twee termijnen is het lichtste middel dat past.',
    steuntOpVim: false,
    vimUitzondering: null,
    vimToelichting: null,
    termijnen: { plan: 'P4W', invoering: 'P3M' },
  });
}
