import type { Actiepad } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import type { Daad } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { opties } from '../../teksten/waarden';
import { deelacties as t } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { heeftOpdracht, meerAanbieders, redenvraag } from './aanbiedervragen';

type Deel = { id: string; versie: number; status: string };

export interface Deelactie {
  pad: string;
  naam: keyof typeof t;
  /** The part of the case that is acted on. */
  deel: (zaak: Zaak) => readonly Deel[];
  kan: (status: string) => boolean;
  /** The act in the transition table of the part, where it may come later. */
  daad?: Omit<Daad, 'status'>;
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
    pad: 'aanbieder-weghalen',
    naam: 'haalAanbiederWeg',
    // No version of its own either.
    deel: ({ aanbieders, versie }) =>
      aanbieders.map(({ aanbiederId, rol }) => ({ id: aanbiederId, versie, status: rol })),
    kan: () => true,
    api: '/api/v1/zaken/{id}/aanbieders/{aanbiederId}/_haal-weg',
    plaatsen: (id, aanbiederId) => ({ id, aanbiederId }),
    velden: [
      {
        ...{ naam: 'reden', soort: 'vak', label: t.haalAanbiederWeg.reden, regels: 3, maxTekens: 1000 },
        verplicht: t.haalAanbiederWeg.fout.reden,
      },
    ],
  },
  {
    pad: 'geen-opdracht',
    naam: 'zieAfVanOpdracht',
    // No version of its own either.
    deel: (zaak) =>
      meerAanbieders(zaak).map(({ id }) => ({
        ...{ id, versie: zaak.versie, status: heeftOpdracht(zaak, id) ? 'met' : 'zonder' },
      })),
    kan: (opdracht) => opdracht === 'zonder',
    api: '/api/v1/zaken/{id}/aanbieders/{aanbiederId}/_zie-af-van-opdracht',
    plaatsen: (id, aanbiederId) => ({ id, aanbiederId }),
    velden: [redenvraag(t.zieAfVanOpdracht.reden, t.zieAfVanOpdracht.fout.reden)],
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
    pad: 'samenloop-beeindigen',
    naam: 'beeindigSamenloop',
    deel: ({ samenlopen }) =>
      samenlopen.map(({ id, versie, tot }) => ({ id, versie, status: tot === null ? 'loopt' : 'voorbij' })),
    kan: (status) => status === 'loopt',
    api: '/api/v1/zaken/{id}/samenlopen/{samenloopId}/_beeindig',
    plaatsen: (id, samenloopId) => ({ id, samenloopId }),
    velden: [
      {
        ...{ naam: 'tot', soort: 'datum', label: t.beeindigSamenloop.tot, dagen: 'tot-en-met-vandaag' },
        verplicht: t.beeindigSamenloop.fout.tot,
      },
      {
        ...{ naam: 'reden', soort: 'vak', label: t.beeindigSamenloop.reden, regels: 3, maxTekens: 2000 },
        verplicht: t.beeindigSamenloop.fout.reden,
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
    daad: { bij: 'verbeterplan', handeling: 'keurGoed' },
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
