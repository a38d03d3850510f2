import { datumTekst, type Optie } from '@navolgbaar/ui';
import type { Bewijsregel } from '../../api/bevindingen';
import type { Veiligheidsafspraak } from '../../api/veiligheidsafspraken';
import type { Veld, Waarden } from '../../delen/velden';
import { afspraakTeksten } from '../../teksten/veiligheidsafspraken';
import { opties } from '../../teksten/waarden';

const { maken: t } = afspraakTeksten;
const MAX = 4000;

/**
 * What an agreement asks.
 * @param aanbieder the question with whom, where there is a choice @param ik who checks unless somebody says otherwise
 */
export function afspraakvragen(
  collegas: readonly Optie[],
  { ik, vandaag, aanbieder = [] }: { ik: string; vandaag: string; aanbieder?: readonly Veld[] },
): Veld[] {
  const { fout } = t;
  const wie = (soort: 'functie' | 'collega') => (w: Waarden) => w['wie'] === soort;
  return [
    ...aanbieder,
    {
      ...{ naam: 'tekst', soort: 'vak', label: t.tekst, uitleg: t.tekstUitleg, verplicht: fout.tekst },
      maxTekens: MAX,
    },
    {
      ...{ naam: 'afgesprokenOp', soort: 'datum', label: t.afgesprokenOp, verplicht: fout.afgesprokenOp },
      ...{ dagen: 'tot-en-met-vandaag', begin: datumTekst(vandaag) },
    },
    {
      ...{ naam: 'wie', soort: 'keuze', label: t.wie, verplicht: fout.wie, begin: 'functie' },
      opties: opties(t.wieOpties),
    },
    {
      ...{ naam: 'eigenaarFunctie', soort: 'tekst', label: t.eigenaarFunctie, uitleg: t.eigenaarUitleg },
      ...{ verplicht: fout.eigenaarFunctie, maxTekens: 200, als: wie('functie') },
    },
    {
      ...{ naam: 'eigenaarId', soort: 'lijst', label: t.eigenaarId, verplicht: fout.eigenaarId },
      ...{ opties: collegas, als: wie('collega') },
    },
    {
      ...{ naam: 'uiterlijk', soort: 'datum', label: t.uiterlijk, verplicht: fout.uiterlijk },
      dagen: 'vanaf-vandaag',
    },
    {
      ...{ naam: 'controleWijze', soort: 'lijst', label: t.controleWijze, verplicht: fout.controleWijze },
      opties: opties(afspraakTeksten.wijze),
    },
    {
      ...{ naam: 'controleDoor', soort: 'lijst', label: t.controleDoor, verplicht: fout.controleDoor },
      ...{ opties: collegas, begin: ik },
    },
    {
      ...{ naam: 'controleOp', soort: 'datum', label: t.controleOp, verplicht: fout.controleOp },
      dagen: 'vanaf-vandaag',
    },
  ];
}

/** The answers as the API takes them: who keeps to it is one of two fields. */
export const afspraakverzoek = ({ wie: _, ...verzoek }: Record<string, unknown>): Record<string, unknown> =>
  verzoek;

/**
 * What recording a check asks; before its day an agreement may still be kept.
 * @param bewijs the evidence of its case that is in use
 */
export function controlevragen(
  { uiterlijk, controleWijze }: Pick<Veiligheidsafspraak, 'uiterlijk' | 'controleWijze'>,
  vandaag: string,
  bewijs: readonly Bewijsregel[],
): Veld[] {
  const { controleren: c } = afspraakTeksten.acties;
  const teVroeg = vandaag < uiterlijk && { uitleg: c.voorDeDag(datumTekst(uiterlijk)) };
  return [
    {
      ...{ naam: 'uitkomst', soort: 'keuze', label: c.uitkomst, verplicht: c.fout.uitkomst },
      opties: opties(afspraakTeksten.uitkomst).map((optie) => ({
        ...optie,
        ...(optie.waarde === 'niet_nagekomen' && teVroeg),
      })),
    },
    {
      ...{ naam: 'op', soort: 'datum', label: c.op, verplicht: c.fout.op, dagen: 'tot-en-met-vandaag' },
      begin: datumTekst(vandaag),
    },
    {
      ...{ naam: 'wijze', soort: 'lijst', label: c.wijze, verplicht: c.fout.wijze },
      ...{ opties: opties(afspraakTeksten.wijze), begin: controleWijze ?? '' },
    },
    {
      naam: 'toelichting',
      soort: 'vak',
      label: c.toelichting,
      verplicht: c.fout.toelichting,
      maxTekens: MAX,
    },
    {
      ...{ naam: 'bewijs', soort: 'vak', label: c.bewijs, uitleg: c.bewijsUitleg, verplicht: c.fout.bewijs },
      ...{ regels: 3, maxTekens: MAX },
    },
    {
      ...{ naam: 'bewijsstukIds', soort: 'meer', label: c.bewijsstukIds, uitleg: c.bewijsstukUitleg },
      opties: bewijs.map(({ id, nummer, omschrijving }) => ({
        ...{ waarde: id, label: `${nummer}: ${omschrijving}` },
      })),
      als: () => bewijs.length > 0,
    },
    {
      ...{ naam: 'volgendeOp', soort: 'datum', label: c.volgendeOp, uitleg: c.volgendeUitleg },
      ...{ dagen: 'na-vandaag', als: (w) => w['uitkomst'] === 'nagekomen' },
    },
  ];
}
