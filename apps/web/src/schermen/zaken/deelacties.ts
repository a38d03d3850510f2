import type { Actiepad } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import type { Veld } from '../../delen/velden';
import { opties } from '../../teksten/waarden';
import { deelacties as t } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';

type Deel = { id: string; versie: number; status: string };

export interface Deelactie {
  pad: string;
  naam: keyof typeof t;
  /** The part of the case that is acted on. */
  deel: (zaak: Zaak) => readonly Deel[];
  kan: (status: string) => boolean;
  api: Actiepad;
  plaatsen: (zaakId: string, deelId: string) => Readonly<Record<string, string>>;
  velden: readonly Veld[];
}

const MAX = 4000;

/** Acts on a part of a case: what was passed on, agreed or followed. */
export const deelacties: readonly Deelactie[] = [
  {
    pad: 'ontkoppelen',
    naam: 'ontkoppelZaak',
    // A link has no version of its own: the act asks for that of the case.
    deel: ({ koppelingen, versie }) =>
      koppelingen.map(({ zaakId, soort }) => ({ id: zaakId, versie, status: soort })),
    kan: (soort) => soort !== 'vervolg',
    api: '/api/v1/zaken/{id}/koppelingen/{andereId}/_ontkoppel',
    plaatsen: (id, andereId) => ({ id, andereId }),
    velden: [
      {
        ...{ naam: 'reden', soort: 'vak', label: t.ontkoppelZaak.reden, regels: 3, maxTekens: 1000 },
        verplicht: t.ontkoppelZaak.fout.reden,
      },
    ],
  },
  {
    pad: 'doorgifte-afronden',
    naam: 'rondDoorgifteAf',
    deel: (zaak) => zaak.doorgiften,
    kan: (status) => status !== 'afgerond',
    api: '/api/v1/zaken/{id}/doorgiften/{doorgifteId}/_rond-af',
    plaatsen: (id, doorgifteId) => ({ id, doorgifteId }),
    velden: [
      {
        ...{ naam: 'uitkomst', soort: 'vak', label: t.rondDoorgifteAf.uitkomst, maxTekens: MAX },
        verplicht: t.rondDoorgifteAf.fout.uitkomst,
      },
    ],
  },
  {
    pad: 'monitoring-afronden',
    naam: 'rondMonitoringAf',
    deel: (zaak) => zaak.monitoringen,
    kan: (status) => status === 'open',
    api: '/api/v1/zaken/{id}/monitoringen/{monitoringId}/_rond-af',
    plaatsen: (id, monitoringId) => ({ id, monitoringId }),
    velden: [
      {
        ...{ naam: 'bevinding', soort: 'vak', label: t.rondMonitoringAf.bevinding, maxTekens: MAX },
        verplicht: t.rondMonitoringAf.fout.bevinding,
      },
    ],
  },
  {
    pad: 'verbeterplan-ontvangen',
    naam: 'ontvangVerbeterplan',
    deel: (zaak) => zaak.verbeterplannen,
    kan: (status) => status === 'afgesproken' || status === 'afgekeurd',
    api: '/api/v1/verbeterplannen/{id}/_ontvang',
    plaatsen: (_, id) => ({ id }),
    velden: [
      {
        ...{ naam: 'ontvangenOp', soort: 'datum', label: t.ontvangVerbeterplan.ontvangenOp },
        ...{ verplicht: t.ontvangVerbeterplan.fout.ontvangenOp, dagen: 'tot-en-met-vandaag' },
      },
    ],
  },
  {
    pad: 'verbeterplan-beoordelen',
    naam: 'beoordeelVerbeterplan',
    deel: (zaak) => zaak.verbeterplannen,
    kan: (status) => status === 'ontvangen',
    api: '/api/v1/verbeterplannen/{id}/_beoordeel',
    plaatsen: (_, id) => ({ id }),
    velden: [
      {
        ...{ naam: 'oordeel', soort: 'keuze', label: t.beoordeelVerbeterplan.oordeel },
        ...{ verplicht: t.beoordeelVerbeterplan.fout.oordeel, opties: opties(zaakwaarden.oordeel) },
      },
      {
        ...{ naam: 'motivering', soort: 'vak', label: t.beoordeelVerbeterplan.motivering, maxTekens: MAX },
        verplicht: t.beoordeelVerbeterplan.fout.motivering,
      },
    ],
  },
];
