import { datumTekst } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import type { Veld } from '../../delen/velden';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { opties, waarden } from '../../teksten/waarden';
import { zaakacties as t } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import type { Bekend } from './acties';

const MAX = 4000;

/** Asked with what is recorded: once it is there, everybody of the case could have read it. */
const vertrouwelijkvragen = ({ personen }: Bekend): Veld[] => {
  const { bijVastleggen, wie, wieUitleg } = zaakdossierTeksten.vertrouwelijk;
  return [
    { naam: 'vertrouwelijk', soort: 'vinkje', label: bijVastleggen },
    {
      ...{ naam: 'vertrouwelijkVoor', soort: 'meer', label: wie, uitleg: wieUitleg, opties: personen },
      als: (w) => w['vertrouwelijk'] === true,
    },
  ];
};

/** The API knows by the list of people whether a part is confidential. */
export const zonderVinkje = () => ({ vertrouwelijk: undefined });

export const gespreksvragen = (zaak: Zaak, bekend: Bekend): Veld[] => {
  const { fout, ...l } = t.legGesprekVast;
  const gehoord = (w: Record<string, unknown>) => w['soort'] === 'hoorgesprek';
  const metVragen = zaak.opdrachten.filter(({ status }) => status === 'gesprek_volgt');
  return [
    {
      ...{ naam: 'soort', soort: 'keuze', label: l.soort, verplicht: fout.soort },
      opties: opties(zaakwaarden.gespreksoort),
    },
    ...(metVragen.length > 0
      ? [
          {
            ...{ naam: 'opdrachtId', soort: 'lijst', label: l.opdrachtId, uitleg: l.opdrachtIdUitleg },
            opties: metVragen.map(({ id, gegevenOp }) => ({
              waarde: id,
              label: l.opdracht(datumTekst(gegevenOp)),
            })),
            als: (w: Record<string, unknown>) => w['soort'] !== 'vraag_aan_derden',
          } satisfies Veld,
        ]
      : []),
    { naam: 'op', soort: 'datum', label: l.op, verplicht: fout.op, dagen: 'tot-en-met-vandaag' },
    {
      ...{ naam: 'gesprekspartners', soort: 'tekst', label: l.gesprekspartners },
      ...{ uitleg: l.gesprekspartnersUitleg, verplicht: fout.gesprekspartners },
    },
    {
      naam: 'verslag',
      soort: 'vak',
      label: l.verslag,
      verplicht: fout.verslag,
      regels: 10,
      maxTekens: 20_000,
    },
    { naam: 'afspraken', soort: 'vak', label: l.afspraken, maxTekens: MAX },
    { naam: 'akkoord', soort: 'janee', label: l.akkoord, verplicht: fout.akkoord, als: gehoord },
    {
      ...{ naam: 'geenAkkoordReden', soort: 'vak', label: l.geenAkkoordReden, regels: 3 },
      ...{ verplicht: fout.geenAkkoordReden, als: (w) => gehoord(w) && w['akkoord'] === 'nee' },
    },
    ...vertrouwelijkvragen(bekend),
  ];
};

export const waarnemingsvragen = (_: Zaak, bekend: Bekend): Veld[] => {
  const { fout, ...l } = t.legWaarnemingVast;
  return [
    { naam: 'op', soort: 'datum', label: l.op, verplicht: fout.op, dagen: 'tot-en-met-vandaag' },
    {
      naam: 'omschrijving',
      soort: 'vak',
      label: l.omschrijving,
      verplicht: fout.omschrijving,
      maxTekens: 8000,
      begin: bekend.notitie ?? '',
    },
    {
      naam: 'onderbouwing',
      soort: 'vak',
      label: l.onderbouwing,
      verplicht: fout.onderbouwing,
      maxTekens: MAX,
    },
    {
      ...{ naam: 'wetten', soort: 'meer', label: l.wetten, uitleg: l.wettenUitleg, verplicht: fout.wetten },
      opties: opties(waarden.wet),
    },
    {
      ...{ naam: 'hoortBijAanleiding', soort: 'janee', label: l.hoortBijAanleiding },
      verplicht: fout.hoortBijAanleiding,
    },
    ...vertrouwelijkvragen(bekend),
  ];
};
