import { RondOnderzoekAf } from '@navolgbaar/onderzoek';
import {
  BesluitPublicatie,
  BewerkPubliekeVersie,
  LeesPublicaties,
  LegZienswijzeVast,
  StelPublicatieVoor,
} from '@navolgbaar/publicatie';
import {
  DeelRapport,
  LeesRapporten,
  StelRapportOp,
  type StelRapportOpCommand,
  StelRapportVast,
} from '@navolgbaar/rapport';
import { uitPlatteTekst } from '@navolgbaar/tekst';
import type { Temporal } from 'temporal-polyfill';
import type { Wereld } from './wereld';

export interface Rapportplan {
  readonly publiceer: boolean;
  readonly maatregel?: (wereld: Wereld) => Promise<void>;
}

/** From the end of the investigation to the report, and to the public register or the decision about it. */
export function planRapport(
  wereld: Wereld,
  zaakId: string,
  dag: Temporal.PlainDate,
  titel: string,
  { publiceer, maatregel }: Rapportplan,
): void {
  wereld.plan(dag, '09:20', async (w) => {
    const { versie } = await w.zaak(zaakId);
    await w.van(RondOnderzoekAf).execute(w.actor('Karim'), {
      zaakId,
      versie,
      bevinding: 'Op drie normen is getoetst. Een daarvan wordt niet gehaald.',
    });
    if (maatregel) await maatregel(w);
    const { id } = await w.van(StelRapportOp).execute(w.actor('Karim'), {
      ...{ zaakId, titel, soort: 'kwaliteit' },
      ...rapportinhoud(publiceer ? TEKSTEN.feiten : `${TEKSTEN.feiten} ${OVER_MENSEN}`),
    });
    w.plan(dag.add({ days: 4 }), '16:10', async () => {
      const rapport = await w.van(LeesRapporten).detail(w.actor('Marijke'), id);
      await w.van(StelRapportVast).execute(w.actor('Marijke'), {
        ...{ rapportId: id, versie: rapport.versie },
        zonderWederhoor: 'De aanbieder las het concept mee bij het slotgesprek en had geen opmerkingen.',
      });
      await w.van(DeelRapport).execute(w.actor('Marijke'), {
        rapportId: id,
        gemeenteId: w.noordstad(),
        grond: 'Beleidskader § 6: het rapport gaat naar alle betrokken colleges.',
      });
    });
    planPublicatie(w, id, dag.add({ days: 8 }), publiceer);
  });
}

/** To the public register, or up to where the college must decide. */
function planPublicatie(
  wereld: Wereld,
  rapportId: string,
  dag: Temporal.PlainDate,
  totRegister: boolean,
): void {
  wereld.plan(dag, '11:20', async (w) => {
    const id = await w.van(StelPublicatieVoor).execute(w.actor('Karim'), {
      rapportId,
      afweging: {
        voor: 'Bewoners en nieuwe cliënten moeten kunnen weten wat wij hebben gevonden.',
        tegen: 'Het rapport kan de aanbieder schaden terwijl hij al aan verbetering werkt.',
      },
    });
    w.plan(dag.add({ days: 7 }), '10:40', async () => {
      const { publiekeVersie, versie } = await w.van(LeesPublicaties).detail(w.actor('Karim'), id);
      await w.van(BewerkPubliekeVersie).execute(w.actor('Karim'), {
        publicatieId: id,
        versie,
        secties: publiekeVersie
          .filter(({ sleutel }) => totRegister || sleutel !== 'feiten')
          .map(({ sleutel }) => ({ sleutel, gecontroleerd: true })),
      });
    });
    w.plan(dag.add({ days: 13 }), '09:10', async () => {
      const { versie } = await w.van(LeesPublicaties).detail(w.actor('Karim'), id);
      await w.van(LegZienswijzeVast).execute(w.actor('Karim'), {
        publicatieId: id,
        versie,
        ontvangenOp: w.dagVanNu(),
        strekking: 'geen_bezwaar',
        inhoud:
          'De aanbieder heeft geen bezwaar tegen openbaarmaking en wijst op de verbeteringen die al zijn ingevoerd.',
      });
    });
    if (!totRegister) return;
    w.plan(dag.add({ days: 18 }), '14:45', async () => {
      const { versie } = await w.van(LeesPublicaties).detail(w.actor('Marijke'), id);
      await w.van(BesluitPublicatie).execute(w.actor('Marijke'), {
        publicatieId: id,
        versie,
        besluit: 'openbaar',
        motivering: 'Het belang van bewoners om te weten weegt zwaarder; de aanbieder heeft geen bezwaar.',
        mandaat: 'Mandaatbesluit toezicht 2025, artikel 3 (verzonnen)',
      });
    });
  });
}

/** Invented people: what a person must decide about before the public reads it. */
const OVER_MENSEN =
  'Mevrouw A. Zandstra, geboren op 3 maart 1941, vertelde dat zij om half acht naar bed moest. Haar dochter belde ons daarover op 06-12345678. Twee bewoners zeiden hetzelfde.';

const TEKSTEN = {
  samenvatting:
    'Wij hebben de locatie bezocht en met bewoners en medewerkers gesproken. In de avond werken er te weinig mensen. Daardoor kunnen bewoners niet zelf kiezen hoe laat zij naar bed gaan. De aanbieder moet dit verbeteren. De begeleiding overdag is goed.',
  aanleiding: 'Dit onderzoek volgt op een bezoek aan de locatie.',
  feiten:
    'Wij hebben de locatie twee keer bezocht, overdag en in de avond. Wij spraken met zes bewoners, vier medewerkers en de locatiemanager, en wij bekeken de roosters van vier weken.',
  conclusie: 'De aanbieder voldoet niet aan de norm voor voldoende personeel in de avond.',
  gevolgVoorInwoners:
    'Bewoners leven in de avond naar het rooster van de aanbieder in plaats van naar hun eigen wens.',
  advies:
    'Zorg voor ten minste twee medewerkers in de avond en bespreek met bewoners hoe zij hun avond willen.',
};

const BEVINDINGEN = [
  {
    norm: 'Er is op elk moment voldoende deskundig personeel',
    oordeel: 'voldoet_niet',
    onderbouwing:
      'In de avond was er op twaalf van de achtentwintig dagen één medewerker voor achttien bewoners.',
  },
  {
    norm: 'Elke cliënt heeft een actueel begeleidingsplan',
    oordeel: 'voldoet',
    onderbouwing: 'Alle bekeken plannen waren jonger dan een halfjaar en met de cliënt besproken.',
  },
  {
    norm: 'Cliënten hebben invloed op hun dagelijks leven',
    oordeel: 'voldoet_deels',
    onderbouwing: 'Overdag wel, in de avond niet.',
  },
] as const;

export const rapportinhoud = (
  feiten = TEKSTEN.feiten,
): Pick<StelRapportOpCommand, 'secties' | 'bevindingen'> => ({
  secties: Object.entries({ ...TEKSTEN, feiten }).map(([sleutel, tekst]) => ({
    sleutel,
    inhoud: uitPlatteTekst(tekst),
  })),
  bevindingen: BEVINDINGEN.map((bevinding) => ({
    ...bevinding,
    onderbouwing: uitPlatteTekst(bevinding.onderbouwing),
  })),
});
