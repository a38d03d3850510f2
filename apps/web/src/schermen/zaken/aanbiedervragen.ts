import type { Optie } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import type { Veld } from '../../delen/velden';
import { opties } from '../../teksten/waarden';
import { zaakacties as t } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';

export const redenvraag = (label: string, verplicht: string): Veld => ({
  ...{ naam: 'reden', soort: 'vak', label, verplicht, regels: 3, maxTekens: 1000 },
});

/** The providers of a case that concerns several; none where there is one, for then a name says nothing. */
export const meerAanbieders = ({
  aanbiederId,
  aanbiederNaam,
  aanbieders,
}: Zaak): { id: string; naam: string }[] =>
  aanbieders.length === 0
    ? []
    : [
        { id: aanbiederId ?? '', naam: aanbiederNaam ?? '' },
        ...aanbieders.map((een) => ({ id: een.aanbiederId, naam: een.aanbiederNaam })),
      ];

/** The same to choose from. */
export const aanbiederopties = (zaak: Zaak): readonly Optie[] =>
  meerAanbieders(zaak).map(({ id, naam }) => ({ waarde: id, label: naam }));

/** Whose a thing is, in a case that concerns several; null where there is one, for then it says nothing. */
export const aanbiederVan = (zaak: Zaak, aanbiederId: string | null): string | null =>
  meerAanbieders(zaak).find(({ id }) => id === aanbiederId)?.naam ?? null;

/** Whether this provider has an order in the case; a withdrawn one is none. */
export const heeftOpdracht = ({ opdrachten }: Zaak, aanbiederId: string): boolean =>
  opdrachten.some((een) => een.aanbiederId === aanbiederId && een.status !== 'ingetrokken');

/** Which provider, in a case that concerns several. @param begin what stands in the draft */
export function aanbiedervraag(zaak: Zaak, label: string, verplicht: string, begin?: string | null): Veld[] {
  const opties = aanbiederopties(zaak);
  if (opties.length === 0) return [];
  return [{ naam: 'aanbiederId', soort: 'keuze', label, verplicht, opties, begin: begin ?? '' }];
}

/** Which provider the case concerns too, and why. */
export const betrekvragen = (): Veld[] => {
  const { fout, ...l } = t.betrekAanbieder;
  return [
    { naam: 'aanbiederId', soort: 'aanbieder', label: l.aanbiederId, verplicht: fout.aanbiederId },
    {
      ...{ naam: 'rol', soort: 'keuze', label: l.rol, verplicht: fout.rol },
      opties: opties(zaakwaarden.aanbiederrol),
    },
    redenvraag(l.reden, fout.reden),
  ];
};

/** What is concluded for all of them; where something was, what changed. */
export const conclusievragen = ({ conclusies: [vorige] }: Zaak): Veld[] => {
  const { fout, ...l } = t.stelConclusieVast;
  return [
    {
      ...{ naam: 'conclusie', soort: 'vak', label: l.conclusie, uitleg: l.conclusieUitleg, regels: 10 },
      ...{ verplicht: fout.conclusie, maxTekens: 8000, begin: vorige?.conclusie ?? '' },
    },
    ...(vorige ? [redenvraag(l.reden, fout.reden)] : []),
  ];
};

/** To whom a case goes that closes as handed over; with an answer its providers get a letter. */
export const aanWie: Veld = {
  ...{ naam: 'overgedragenAan', soort: 'tekst', label: t.sluit.aan, uitleg: t.sluit.aanUitleg },
  maxTekens: 200,
  als: ({ uitkomst }) => uitkomst === 'overgedragen',
};
