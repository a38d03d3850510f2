import { GeefToken, MaakClient } from '@navolgbaar/identiteit';
import { LeverMeldingAan, NeemMeldingenOver, type Overnameregel, leesKoppeling } from '@navolgbaar/melding';
import { LeesPartners } from '@navolgbaar/partner';
import type { Wereld } from './wereld';

/** What a team kept in a spreadsheet before this system; years ago, and one that is still open. */
const OUDE_LIJST: readonly Readonly<Record<string, string>>[] = [
  {
    ...{
      Nr: '2021-014',
      Binnen: '12-3-2021',
      Soort: 'Sign.',
      Status: 'Afgerond',
      Aanbieder: 'Stichting De Linde',
    },
    ...{ Titel: 'Wisselende begeleiders', Tekst: 'De familie ziet elke week een andere begeleider.' },
  },
  {
    ...{
      Nr: '2022-031',
      Binnen: '7-11-2022',
      Soort: 'Calam.',
      Status: 'Afgerond',
      Aanbieder: 'Stichting De Linde',
    },
    ...{
      Titel: 'Val van de trap',
      Tekst: 'Een cliënt viel van de trap. Onderzocht; verbeterplan uitgevoerd.',
    },
  },
  {
    ...{ Nr: '2023-008', Binnen: '30-1-2023', Soort: 'Klacht', Status: 'Afgerond', Aanbieder: '' },
    ...{ Titel: 'Telefonisch slecht bereikbaar', Tekst: 'De aanbieder belt niet terug.' },
  },
  {
    ...{
      Nr: '2023-027',
      Binnen: '18-9-2023',
      Soort: 'Sign.',
      Status: 'Loopt',
      Aanbieder: 'Stichting De Linde',
    },
    ...{
      Titel: 'Medicatielijst niet bijgewerkt',
      Tekst: 'De medicatielijst was drie weken oud. Nog niet besproken.',
    },
  },
];

const KOPPELING = {
  naam: 'Excel van het team, 2021-2023',
  velden: {
    referentie: { kolom: 'Nr', voor: 'OUD-' },
    ontvangenOp: { kolom: 'Binnen' },
    soort: { kolom: 'Soort', waarden: { 'Sign.': 'signaal', 'Calam.': 'calamiteit' } },
    wet: { vast: 'wmo' },
    onderwerp: { kolom: 'Titel' },
    omschrijving: { kolom: 'Tekst' },
    'aanbieder.naam': { kolom: 'Aanbieder' },
    stand: { kolom: 'Status', waarden: { Afgerond: 'afgehandeld', Loopt: 'open' } },
  },
};

/** An older list that was taken over when the team began, and what the system of a chain partner handed in since. */
export function planAanleveringen(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(199), '08:30', async (w) => {
    const { koppeling, fouten } = leesKoppeling(KOPPELING, 'overname');
    if (!koppeling) throw new Error(JSON.stringify(fouten));
    await w.van(NeemMeldingenOver).laad(w.actor('Marijke'), {
      koppeling,
      overname: { bestand: 'meldingen-2021-2023.csv', sha256: '0'.repeat(64), koppeling: KOPPELING },
      regels: (async function* () {
        yield OUDE_LIJST.map((cellen, i): Overnameregel => ({
          regel: i + 2,
          lees: (kolom) => cellen[kolom],
        }));
      })(),
    });
  });
  wereld.plan(wereld.werkdagGeleden(6), '11:20', async (w) => {
    const systeem = { ...w.actor('Marijke'), soort: 'systeem' as const, rollen: [] };
    const partners = await w.van(LeesPartners).lijst(systeem);
    const partnerId = partners.find(({ naam }) => naam === 'Stichting WIJ')?.id ?? null;
    const naam = 'Zaaksysteem van Stichting WIJ';
    const { id: gebruikerId, ...inlog } = await w.van(MaakClient).execute(systeem, {
      ...{ naam, rollen: [], aanleveraar: true, aanbiederId: null, gemeenteId: null, partnerId },
    });
    const { correlatieId } = systeem;
    await w.van(GeefToken).execute({ ...inlog, scope: null, correlatieId, herkomst: null });
    const aanleveraar = { ...systeem, soort: 'aanleveraar' as const, gebruikerId, naam, partnerId };
    await w.van(LeverMeldingAan).execute(aanleveraar, {
      ...{ soort: 'signaal', wet: 'wmo', domein: 'kwaliteit', bron: 'toegang', onrechtmatigheid: 'onbekend' },
      ...{ aanbiederId: w.aanbieder('Stichting De Linde'), kenmerk: 'WIJ-2231' },
      onderwerp: 'Begeleiding kwam drie keer niet',
      omschrijving:
        'De consulent zag bij een huisbezoek dat de begeleiding drie keer niet kwam. De inwoner is niet gebeld.',
    });
  });
}
